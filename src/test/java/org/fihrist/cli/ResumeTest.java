package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fihrist.cli.ingest.ResumePoint;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.ReadFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rebuild is killed after its first checkpoint, and the next rebuild continues it. */
@Timeout(120)
class ResumeTest {
  private static final int FILES = 3;
  private static final int ARTICLES_A_FILE = 12_000;

  @TempDir private Path folder;
  private Path news;

  @BeforeEach
  void writeArchive() throws IOException {
    news = folder.resolve("news");
    Files.createDirectories(news);
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter lines = Files.newBufferedWriter(news.resolve(file + ".jsonl"))) {
        for (int i = 0; i < ARTICLES_A_FILE; i++) {
          // The last ten articles occur again: five unchanged, five with another text.
          String id = file + "-" + i % (ARTICLES_A_FILE - 10);
          int text = i < ARTICLES_A_FILE - 5 ? i % (ARTICLES_A_FILE - 10) : i;
          lines.write("{\"id\":\"" + id + "\",\"body\":\"خبر كلمة" + text + "\"}\n");
        }
        lines.write("{\"id\":\"broken\n");
      }
    }
  }

  private Path index() {
    return folder.resolve("index");
  }

  private Command rebuild(String... options) throws IOException {
    List<String> arguments =
        Stream.concat(
                Stream.of("rebuild", "--index", index().toString(), news.toString()),
                Stream.of(options))
            .toList();
    return Command.start(folder, arguments.toArray(String[]::new));
  }

  private void kill() throws Exception {
    Path journal = index().resolve("000001/resume/checkpoints.ndjson");
    Process rebuild = rebuild().process();
    DiskChange.await(() ->
        !rebuild.isAlive() || (Files.exists(journal) && Files.readAllLines(journal).size() > 1));
    rebuild.destroyForcibly().waitFor();
    assertThat(index().resolve("current")).doesNotExist();
  }

  @Test
  void goesOnBehindAKillAndSaysFromWhere() throws Exception {
    kill();

    Command.Ended ended = rebuild("--json").ended();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err())
        .contains("Resuming an interrupted rebuild: 20,000 inputs are read")
        .contains("1.jsonl, after item 7999")
        .containsPattern("articles, [\\d,]+ a second, besides 20,000 inputs read before")
        .doesNotContain("0 articles, 0 a second");
    JsonNode report = JsonMapper.shared().readTree(ended.out());
    assertThat(report.at("/read").asInt()).isEqualTo(FILES * (ARTICLES_A_FILE + 1));
    assertThat(report.at("/indexed").asInt()).isEqualTo(FILES * (ARTICLES_A_FILE - 10));
    assertThat(report.at("/duplicates").asInt()).isEqualTo(FILES * 5);
    assertThat(report.at("/rejected").asInt()).isEqualTo(FILES * 6);
    assertThat(index().resolve("000001/resume")).doesNotExist();
  }

  @Test
  void readsAgainWhatHasChangedSince() throws Exception {
    kill();
    Files.setLastModifiedTime(news.resolve("0.jsonl"), FileTime.fromMillis(0));

    Command.Ended ended = rebuild("--json").ended();

    assertThat(ended.err())
        .doesNotContain("Resuming")
        .contains("An interrupted rebuild cannot go on, since its files have changed since");
    assertThat(JsonMapper.shared().readTree(ended.out()).at("/read").asInt())
        .isEqualTo(FILES * (ARTICLES_A_FILE + 1));
  }

  @Test
  void aCheckpointHoldsAsLongAsAllFilesBeforeItAreAsTheyWere() {
    List<Path> files = Stream.of("0", "1", "2").map(n -> news.resolve(n + ".jsonl")).toList();
    List<ReadFile> read = files.stream().map(ReadFile::now).toList();
    ReadFile changed = new ReadFile(read.get(1).path(), 1, 1);
    Checkpoint first = new Checkpoint(List.of(), Optional.of(read.get(0)), 5);
    Checkpoint second = new Checkpoint(List.of(read.get(0)), Optional.of(read.get(1)), 7);
    Checkpoint third = new Checkpoint(List.of(read.get(1)), Optional.empty(), 0);
    Checkpoint other = new Checkpoint(List.of(read.get(0)), Optional.of(changed), 7);

    ResumePoint all = new ResumePoint(files);
    assertThat(all.holding(List.of(first, second, third))).isEqualTo(3);
    assertThat(all.finished()).isEqualTo(2);
    ResumePoint one = new ResumePoint(files);
    assertThat(one.holding(List.of(first, other, third))).isEqualTo(1);
    assertThat(one.finished()).isZero();
    assertThat(one.items()).isEqualTo(5);
    assertThat(new ResumePoint(files.subList(1, 3)).holding(List.of(first))).isZero();
  }
}
