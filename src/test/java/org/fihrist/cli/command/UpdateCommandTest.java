package org.fihrist.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.cli.Main;
import org.fihrist.lucene.LuceneSearchEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UpdateCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void build() throws IOException {
    write("a.jsonl", "one", "two");
    write("b.jsonl", "three", "three");
    assertThat(run("rebuild", news().toString())).isZero();
  }

  private Path news() {
    return folder.resolve("news");
  }

  private void write(String file, String... ids) throws IOException {
    Files.createDirectories(news());
    Files.writeString(
        news().resolve(file),
        Stream.of(ids)
            .map(id -> "{\"id\":\"" + id + "\",\"title\":\"درعا\",\"body\":\"خبر من درعا\"}\n")
            .collect(Collectors.joining()));
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(
        Stream.concat(
                Stream.of(arguments), Stream.of("--index", folder.resolve("index").toString()))
            .toArray(String[]::new));
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }

  @Test
  void tellsWhatItDid() throws IOException {
    write("c.jsonl", "four");

    assertThat(run("update", news().toString())).isZero();

    assertThat(out.toString())
        .containsPattern("Read +5\\R")
        .containsPattern("Added +1\\R")
        .containsPattern("Unchanged +3\\R")
        .containsPattern("Duplicates +1\\R")
        .containsPattern("Articles +4\\R")
        .contains("000002");
  }

  @Test
  void afterAnUpdateStatsCountEveryRejectThatHolds() throws IOException {
    write("c.jsonl", "four");
    Files.writeString(news().resolve("c.jsonl"), "{\"id\":\n", StandardOpenOption.APPEND);
    assertThat(run("update", news().toString())).isZero();
    write("d.jsonl", "five");
    assertThat(run("update", news().resolve("d.jsonl").toString())).isZero();

    assertThat(run("stats", "--json")).isZero();
    assertThat(json().at("/articles").asInt()).isEqualTo(5);
    assertThat(json().at("/rejected").asInt()).isEqualTo(1);
    assertThat(json().at("/lastRun/rejected").asInt()).isZero();
    assertThat(json().at("/lastRun/changes/added").asInt()).isEqualTo(1);
  }

  @Test
  void aRebuildOfAFolderWithoutFilesLeavesTheIndexAsItIs() throws IOException {
    Path unmounted = Files.createDirectories(folder.resolve("unmounted"));

    assertThat(run("rebuild", unmounted.toString())).isEqualTo(1);

    assertThat(err.toString()).contains(unmounted.toString(), "mounted").hasLineCount(1);
    assertThat(folder.resolve("index/000002")).doesNotExist();
  }

  @Test
  void aSearchCanAskForWhatAnUpdateBrought() throws IOException {
    String built;
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder.resolve("index"))) {
      built = engine.status().builtAt();
    }
    write("c.jsonl", "four");
    assertThat(run("update", news().toString())).isZero();

    assertThat(run("search", "--since", built, "درعا")).isZero();
    String found = out.toString();
    assertThat(run("search", "--since", built.substring(0, "2026-12-01".length()), "درعا"))
        .isZero();

    assertThat(found).contains("1 article").doesNotContain("4 articles");
    assertThat(out.toString()).contains("4 articles");
  }

  @Test
  void tellsWhenNothingHasChanged() {
    assertThat(run("update", "--prune", news().toString())).isZero();

    assertThat(out.toString()).contains("Nothing has changed").doesNotContain("000002");
  }

  @Test
  void printsNothingButJsonWhenAskedTo() throws IOException {
    write("b.jsonl", "four");

    assertThat(run("update", "--json", "--prune", news().toString())).isZero();

    assertThat(json().at("/changed").asBoolean()).isTrue();
    assertThat(json().at("/added").asInt()).isEqualTo(1);
    assertThat(json().at("/removed").asInt()).isEqualTo(1);
    assertThat(json().at("/indexed").asInt()).isEqualTo(3);
    assertThat(run("rebuild", "--json", news().toString())).isZero();
    assertThat(json().at("/read").asInt()).isEqualTo(3);
    assertThat(json().at("/generation").asString()).isEqualTo("000003");
  }

  @Test
  void aDeletedFileIsPrunedByItsFolder() throws IOException {
    Files.delete(news().resolve("a.jsonl"));

    assertThat(run("update", "--json", "--prune", news().toString())).isZero();

    assertThat(json().at("/removed").asInt()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutAnyFileIsNotTakenForTheEndOfItsArticles() throws IOException {
    Files.delete(news().resolve("a.jsonl"));
    Files.delete(news().resolve("b.jsonl"));

    assertThat(run("update", "--prune", news().toString())).isZero();

    assertThat(out.toString()).contains("Is it mounted?").containsPattern("Removed +0\\R");
  }

  @Test
  void aSourceThatIsNotThereRemovesNothing() {
    assertThat(run("update", "--prune", folder.resolve("nowhere").toString())).isEqualTo(1);

    assertThat(err.toString()).contains("nowhere").hasLineCount(1);
  }
}
