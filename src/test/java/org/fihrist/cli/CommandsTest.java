package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.server.SearchServer;
import org.fihrist.server.ServerOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands as people type them, over an index of the sample articles. */
class CommandsTest {
  private static final String SEEDS = Path.of("seeds").toAbsolutePath().toString();

  @TempDir private static Path folder;
  private static Path index;

  /** What a command did. */
  private record Done(int code, String out, String err) {}

  @BeforeAll
  static void buildAnIndex() {
    index = folder.resolve("index");
    assertThat(run("rebuild", "--index", index.toString(), SEEDS).code()).isZero();
  }

  @Test
  void rebuildSumsUpWhatItRead() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("mixed"));
    Path seed = Path.of(SEEDS, "000_8f464e81e5d924a3.txt");
    Files.copy(seed, sources.resolve("one.txt"));
    Files.copy(seed, sources.resolve("again.txt"));
    Files.createFile(sources.resolve("empty.txt"));

    Done done = run("rebuild", "--index", folder.resolve("summed").toString(), sources.toString());

    assertThat(done.code()).isZero();
    assertThat(done.out())
        .containsPattern("Read +3\\b")
        .containsPattern("Indexed +1\\b")
        .containsPattern("Duplicates +1\\b")
        .containsPattern("Rejected +1\\b")
        .containsPattern("empty +1\\b")
        .contains("rejects.ndjson");
    assertThat(folder.resolve("summed/000001/rejects.ndjson")).content(UTF_8).contains("empty.txt");
  }

  @Test
  void rebuildFromWhatIsNotThereFailsAndNamesIt() {
    Done done = run("rebuild", "--index", folder.resolve("new").toString(), "/no/such/archive");

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("/no/such/archive").doesNotContain("\tat ");
  }

  @Test
  void searchPrintsHitsWithWhyTheyMatched() {
    Done done = run("search", "--index", index.toString(), "الميليشيا");

    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("5 articles")
        .contains("ميليشيا ← الميليشيا (stem)")
        .doesNotContain("\u001B[");
  }

  @Test
  void searchMarksMatchesWhenThereIsColour() {
    CommandLine commands = Main.commandLine();
    commands.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.ON));

    Done done = run(commands, "search", "--index", index.toString(), "حميميم");

    assertThat(done.out()).contains("\u001B[1;33mحميميم\u001B[0m");
  }

  @Test
  void searchWithoutAnIndexSaysWhatToDo() {
    Done done = run("search", "--index", folder.resolve("none").toString(), "درعا");

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("There is no index in").contains("fihrist rebuild");
  }

  @Test
  void searchPointsAtAnErrorInLucenesSyntax() {
    Done done = run("search", "--index", index.toString(), "--lucene", "درعا AND (حمص");

    assertThat(done.code()).isEqualTo(2);
    List<String> lines = done.err().lines().toList();
    int query = lines.indexOf("درعا AND (حمص");
    assertThat(query).isPositive();
    assertThat(lines.get(query + 1)).isEqualTo(" ".repeat("درعا AND ".length()) + "^");
  }

  @Test
  void searchAsJsonIsWhatTheApiAnswers() throws IOException, InterruptedException {
    String query = "\"صمود درعا\" =الأسد";
    Command.Ended printed =
        Command.run(folder, "search", "--index", index.toString(), "--json", "--size", "3", query);

    assertThat(printed.err()).isEmpty();
    assertThat(withoutTime(printed.out().strip()))
        .isEqualTo(withoutTime(answerOfTheApi("size=3&q=" + URLEncoder.encode(query, UTF_8))));
  }

  @Test
  void analyzeShowsEachWordAtEachLevel() {
    Done done = run("analyze", "قالت والحكومة: ٢٠١٧");

    assertThat(done.out().lines())
        .containsExactly(
            "start\tend\tword\texact\tfolded\tstem",
            "0\t4\tقالت\tقالت\tقالت\tقالت",
            "5\t13\tوالحكومة\tوالحكومة\tوالحكومه\tحكوم",
            "15\t19\t٢٠١٧\t2017\t2017\t2017");
  }

  @Test
  void statsTellWhatIsInTheIndex() {
    Done done = run("stats", "--index", index.toString());

    assertThat(done.out()).containsPattern("Articles +5\\b").contains(index + "/000001");
  }

  @Test
  void evalComparesWithPlainLuceneAndWritesARun() throws IOException, URISyntaxException {
    Path runFile = folder.resolve("run.txt");

    Done done =
        run(
            "eval",
            "--docs",
            resource("eval-docs.jsonl"),
            "--topics",
            resource("eval-topics.tsv"),
            "--qrels",
            resource("eval-qrels.txt"),
            "--run",
            runFile.toString());

    assertThat(done.code()).isZero();
    assertThat(done.out())
        .contains("nDCG@10")
        .containsPattern("fihrist +1\\.0000 +1\\.0000 +1\\.0000 +1\\.0000")
        .containsPattern("plain +[01]\\.\\d{4}")
        .contains("ratio");
    assertThat(runFile).content(UTF_8).contains("t1 Q0 d1 1 ").contains("t3 Q0 d3 1 ");
  }

  @Test
  void evalNamesTheFileThatCannotBeRead() throws URISyntaxException {
    String docs = resource("eval-docs.jsonl");

    Done done = run("eval", "--docs", docs, "--topics", docs, "--qrels", docs);

    assertThat(done.code()).isEqualTo(1);
    assertThat(done.err()).contains("eval-docs.jsonl");
  }

  @Test
  void benchPrintsTheRatio() {
    Done done = run("bench", "--rounds", "1", SEEDS);

    assertThat(done.code()).isZero();
    assertThat(done.out()).contains("5 articles, 1 rounds").containsPattern("ratio +\\d+\\.\\d\\d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebuild", "serve", "search", "analyze", "stats", "eval", "bench"})
  void everyCommandHasHelp(String command) {
    Done done = run(command, "--help");

    assertThat(done.code()).isZero();
    assertThat(done.out()).startsWith("Usage: fihrist " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "rebuild", "search", "search --page 0 x", "nonsense", "serve --port x"})
  void wrongUseExitsWithTwo(String line) {
    Done done = run(line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).isNotBlank().doesNotContain("\tat ");
  }

  private static Done run(String... arguments) {
    return run(Main.commandLine(), arguments);
  }

  private static Done run(CommandLine commands, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        commands
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Done(code, out.toString(), err.toString());
  }

  private static String answerOfTheApi(String parameters) throws IOException, InterruptedException {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index);
        SearchServer server =
            SearchServer.start(new ServerOptions("127.0.0.1", 0, Path.of("web")), engine);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = server.address().resolve("/api/v1/search?" + parameters);
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private static String withoutTime(String json) {
    assertThat(json).contains("\"elapsedMicros\":");
    return json.replaceAll("\"elapsedMicros\":\\d+", "");
  }

  private static String resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(CommandsTest.class.getResource(name)).toURI()).toString();
  }
}
