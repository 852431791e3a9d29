package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.server.CheckedClient;
import tools.jackson.databind.json.JsonMapper;

/** An index that a server process serves while clients search it without pause. */
final class ServedIndex implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+)");
  private static final long PATIENCE_SECONDS = 60;

  private final Command serve;
  private final URI address;
  private final Searchers searchers;

  private ServedIndex(Command serve, URI address, Searchers searchers) {
    this.serve = serve;
    this.address = address;
    this.searchers = searchers;
  }

  /**
   * Starts the server and the clients.
   *
   * @param project the folder of the server process
   * @param query the query of the clients, which finds something in every generation
   */
  static ServedIndex start(Path project, Path index, String query)
      throws IOException, InterruptedException {
    Files.createDirectories(project.resolve("web"));
    Command serve = Command.start(project, "serve", "--index", index.toString(), "--port", "0");
    try {
      URI address = address(serve);
      return new ServedIndex(serve, address, Searchers.start(address, query, 1));
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      serve.process().destroyForcibly();
      throw e;
    }
  }

  private static URI address(Command serve) throws IOException {
    Matcher told = ADDRESS.matcher("");
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!told.reset(Files.readString(serve.out())).find()) {
      assertThat(serve.process().isAlive()).as(Files.readString(serve.err())).isTrue();
      assertThat(System.nanoTime()).as("it tells its address").isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return URI.create(told.group(1));
  }

  /** Returns the generation from which the server answers. */
  String generation() throws IOException, InterruptedException {
    try (CheckedClient client = new CheckedClient(address)) {
      String health = client.get("/health").body();
      return JsonMapper.shared().readTree(health).get("generation").asString();
    }
  }

  /**
   * Waits until the server answers from a generation. The server checks for a new one from time to
   * time and does not report it.
   */
  void awaitGeneration(String wanted) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!generation().equals(wanted)) {
      assertThat(System.nanoTime()).as("it moves to " + wanted).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /**
   * Stops the clients. Checks that every request was answered and that the server printed no
   * errors.
   */
  long assertNothingFailed() throws IOException {
    long answers = searchers.stop();
    assertThat(searchers.failures()).isEmpty();
    assertThat(serve.process().isAlive()).isTrue();
    assertThat(Files.readString(serve.err())).isEmpty();
    return answers;
  }

  @Override
  public void close() {
    searchers.close();
    serve.process().destroyForcibly();
  }
}
