package org.fihrist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless Firefox, controlled by its own WebDriver BiDi protocol, because Debian has no
 * geckodriver.
 */
final class Firefox implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LISTENS = "WebDriver BiDi listening on ";

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String tab;
  private int commands;

  /** Searches the PATH. */
  static Optional<Path> find() {
    return Stream.of("firefox-esr", "firefox")
        .flatMap(name ->
            Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(folder -> Path.of(folder).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  Firefox(Path program, Path profile) throws IOException {
    Files.writeString(
        profile.resolve("user.js"), "user_pref(\"intl.accept_languages\", \"ar\");\n");
    this.process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    this.socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(listening() + "/session"), new Answers(answers))
            .join();
    ask("session.new", Map.of("capabilities", Map.of()));
    this.tab =
        ask("browsingContext.getTree", Map.of())
            .path("contexts")
            .path(0)
            .path("context")
            .asString();
  }

  /**
   * Returns the address on which Firefox reports to listen. The rest of its output is read and
   * dropped.
   */
  private String listening() throws IOException {
    BufferedReader said = process.inputReader(UTF_8);
    String line = said.readLine();
    while (line != null && !line.startsWith(LISTENS)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("Firefox ended before it listened");
    }
    Thread.ofVirtual().start(() -> said.lines().forEach(_ -> {}));
    return line.substring(LISTENS.length()).strip();
  }

  /** Receives messages, which may arrive in parts. */
  private static final class Answers implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> answers;
    private final StringBuilder part = new StringBuilder();

    Answers(BlockingQueue<JsonNode> answers) {
      this.answers = answers;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      part.append(text);
      if (last) {
        answers.add(JsonMapper.shared().readTree(part.toString()));
        part.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedStage(null);
    }
  }

  private JsonNode ask(String method, Map<String, ?> parameters) {
    int id = ++commands;
    Map<String, Object> command = Map.of("id", id, "method", method, "params", parameters);
    socket.sendText(JsonMapper.shared().writeValueAsString(command), true).join();
    try {
      for (; ; ) {
        JsonNode answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (answer == null) {
          throw new AssertionError("no answer to " + method);
        }
        if (answer.path("id").asInt(0) == id) {
          if (answer.path("type").asString("").equals("error")) {
            throw new AssertionError(method + ": " + answer);
          }
          return answer.path("result");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  void open(URI address, String view) {
    ask(
        "browsingContext.navigate",
        Map.of("context", tab, "url", address.toString(), "wait", "interactive"));
    awaitView(view);
  }

  void awaitView(String view) {
    await(
        "document.body?.dataset.drawn === '"
            + view
            + "' && !document.getElementById('main').ariaBusy");
  }

  /** Waits until a script expression is true in the page. */
  void await(String expression) {
    String waiting =
        """
        new Promise((done, fail) => {
          const end = performance.now() + 30000;
          const look = () => {
            if (EXPRESSION) done(true);
            else if (performance.now() > end) fail(new Error('waited in vain'));
            else setTimeout(look, 20);
          };
          look();
        })\
        """;
    evaluate(waiting.replace("EXPRESSION", expression));
  }

  /** Returns the value of a script expression in the page, as text. */
  String text(String expression) {
    return evaluate("String(" + expression + ")").path("value").asString("");
  }

  /** Runs a script of the test in the page. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        ask(
            "script.evaluate",
            Map.of(
                "expression", expression, "target", Map.of("context", tab), "awaitPromise", true));
    if (!answer.path("type").asString("").equals("success")) {
      throw new AssertionError(expression + ": " + answer.path("exceptionDetails").path("text"));
    }
    return answer.path("result");
  }

  /** Presses keys one after another. A key without a character has a code of WebDriver. */
  void press(CharSequence keys) {
    List<Map<String, String>> actions = new ArrayList<>();
    keys.codePoints()
        .mapToObj(Character::toString)
        .forEach(key -> {
          actions.add(Map.of("type", "keyDown", "value", key));
          actions.add(Map.of("type", "keyUp", "value", key));
        });
    Map<String, Object> source = Map.of("type", "key", "id", "keys", "actions", actions);
    ask("input.performActions", Map.of("context", tab, "actions", List.of(source)));
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
    process.destroy();
  }
}
