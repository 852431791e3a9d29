package org.fihrist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.server.CheckedServer;
import org.fihrist.server.ServerOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with all kinds of input, indexed once and then searched from the command line. */
class RebuildAndSearchTest {
  private static Path folder;
  private static String index;
  private static CommandResult rebuilt;

  @BeforeAll
  static void rebuild(@TempDir Path temporary) throws IOException {
    folder = temporary;
    index = folder.resolve("index").toString();
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(
        archive.resolve("a.jsonl"),
        """
        {"id":"1","title":"معركة درعا","body":"قصف على أحياء بدرعا.","outlet":"بلدي نيوز"}
        {"id":"2","title":"أخبار حمص","body":"وصل الوفد إلى حمص."}
        {"id":"1","title":"معركة درعا","body":"قصف على أحياء بدرعا."}
        {"id":"3"}
        {"id":
        😀
        """);
    Files.write(archive.resolve("b.bin"), new byte[] {0, 1, 2, 3, 0, 0, 0, 7});
    rebuilt = CommandResult.by("rebuild", "--index", index, archive.toString());
  }

  @Test
  void aRebuildSumsUpWhatBecameOfEverything() {
    assertThat(rebuilt.code()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.out())
        .contains("Read        7\n")
        .contains("Indexed     2\n")
        .contains("Duplicates  1\n")
        .contains("Rejected    4\n")
        .contains("damaged         2\n")
        .contains("empty           1\n")
        .contains("rejects.ndjson")
        .containsPattern("Index {7}\\S+000001, \\d+\\.\\d MB, in \\d+\\.\\d seconds");
  }

  @Test
  void whatWasRejectedIsNamed() throws IOException {
    assertThat(Files.readString(Path.of(index, "000001/rejects.ndjson")).lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("b.bin"))
        .anyMatch(line -> line.contains("a.jsonl") && line.contains("EMPTY"));
  }

  @Test
  void progressIsToldInPlainLinesWhereThereIsNoTerminal() {
    assertThat(rebuilt.out()).contains("100%").doesNotContain("\u001B").doesNotContain("\r");
  }

  @Test
  void aSearchPrintsItsHitsWithoutColours() {
    CommandResult told = CommandResult.by("search", "--index", index, "درعا");

    assertThat(told.code()).isZero();
    assertThat(told.out())
        .startsWith("1 articles, 1 with all words, in ")
        .contains("معركة درعا\n  بلدي نيوز · 1\n")
        .contains("matched: بدرعا ← درعا (stem)")
        .doesNotContain("\u001B");
  }

  @Test
  void whatIsLikeAnArticleIsPrinted() {
    CommandResult told = CommandResult.by("similar", "--index", index, "1");

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("Same text in 0 articles", "More like this");
    assertThat(CommandResult.by("similar", "--index", index, "nobody").code()).isEqualTo(2);
  }

  @Test
  void whatIsTypedInSeveralWordsIsOneQuery() {
    assertThat(CommandResult.by("search", "--index", index, "الوفد", "حمص").out())
        .startsWith("1 articles, 1 with all words");
  }

  @Test
  void aSearchThatFindsNothingIsNoFailure() {
    CommandResult told = CommandResult.by("search", "--index", index, "القصير");

    assertThat(told.code()).isZero();
    assertThat(told.out()).startsWith("0 articles");
  }

  @Test
  void aSearchSaysWhatItTookForWhat() {
    assertThat(CommandResult.by("search", "--index", index, "معركه", "درغا").out())
        .contains("Did you mean: معركه درعا (1 articles)");
    assertThat(CommandResult.by("search", "--index", index, "درعا)").out())
        .contains("unmatched bracket: )");
    assertThat(CommandResult.by("search", "--index", index, "درعا").out())
        .doesNotContain("Did you mean");
  }

  @Test
  void aSearchIsNarrowedDownAndSaysWhatElseThereIs() {
    CommandResult told =
        CommandResult.by(
            "search", "--index", index, "--only=outlet=بلدى نيوز", "--facets", "درعا", "حمص");

    assertThat(told.out())
        .startsWith("1 articles")
        .contains("معركة درعا")
        .contains("outlet        +بلدي نيوز (1)\n");
    assertThat(
            CommandResult.by("search", "--index", index, "--without=outlet=بلدي نيوز", "درعا")
                .out())
        .startsWith("0 articles");
  }

  @Test
  void aSearchSaysWhatAPeriodLeavesOut() {
    assertThat(
            CommandResult.by("search", "--index", index, "--from=2017", "--sort=newest", "درعا")
                .out())
        .startsWith("0 articles")
        .contains("1 further articles have no date");
    assertThat(
            CommandResult.by("search", "--index", index, "--from=2017", "--undated", "درعا").out())
        .startsWith("1 articles")
        .doesNotContain("no date");
  }

  @Test
  void aSyntaxErrorIsPointedAt() {
    CommandResult told = CommandResult.by("search", "--index", index, "--lucene", "درعا AND ) حمص");

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("\nدرعا AND ) حمص\n" + " ".repeat(9) + "^\n");
  }

  @Test
  void jsonIsWhatTheApiAnswersToTheByte() throws Exception {
    Command.Ended printed =
        Command.run(folder, "search", "--index", index, "--json", "--size=3", "درعا", "حمص");
    assertThat(printed.code()).as(printed.err()).isZero();

    Files.createDirectories(folder.resolve("web"));
    ServerOptions options = new ServerOptions("127.0.0.1", 0, folder.resolve("web"));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(Path.of(index));
        CheckedServer server = CheckedServer.start(options, engine);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address =
          server
              .address()
              .resolve("/api/v1/search?size=3&q=" + URLEncoder.encode("درعا حمص", UTF_8));
      String answered =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8)).body();
      assertThat(timeless(printed.out())).isEqualTo(timeless(answered) + "\n");
      assertThat(answered).contains("\"hits\":[{");
    }
  }

  @Test
  void anExportPrintsEveryHit() throws Exception {
    String[] search = {"search", "--index", index, "--size=1", "--export", "csv", "درعا", "حمص"};
    Command.Ended csv = Command.run(folder, search);

    assertThat(csv.code()).as(csv.err()).isZero();
    assertThat(csv.err()).isEmpty();
    assertThat(csv.out().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("\uFEFF\"id\",\"title\",");
    search[5] = "jsonl";
    assertThat(Command.run(folder, search).out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"id\":") && line.contains("\"sha256\""));
    search[5] = "xls";
    assertThat(Command.run(folder, search).code()).isEqualTo(2);
  }

  @Test
  void nothingOfLucenesInnerLifeReachesTheTerminal() throws Exception {
    Command.Ended ended = Command.run(folder, "search", "--index", index, "درعا");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("معركة درعا").doesNotContain("\u001B");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void theProjectFolderIsWhereTheIndexIsByDefault() throws Exception {
    assertThat(Command.run(folder, "stats").out())
        .contains(folder.resolve("index/000001").toString());
    assertThat(Command.run(folder.resolve("archive"), "stats").err())
        .contains(folder.resolve("archive/index").toString());
  }

  @Test
  void statsTellWhatIsInTheIndex() {
    CommandResult told = CommandResult.by("stats", "--index", index);

    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("Articles    2\n", "Rejected    4\n", "2 added", "1 duplicates", "4 rejected")
        .containsPattern("Built {7}\\d{4}-\\d\\d-\\d\\dT");
  }

  private static String timeless(String json) {
    assertThat(json).containsPattern("\"elapsedMicros\":\\d+,");
    return json.replaceFirst("\"elapsedMicros\":\\d+,", "");
  }
}
