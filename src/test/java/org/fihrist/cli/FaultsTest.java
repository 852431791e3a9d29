package org.fihrist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.Resealed;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults of disks, clocks and people. Each is reported in one line with a remedy, and searches
 * continue.
 */
@Timeout(300)
class FaultsTest {
  private static final Query EVERYTHING = new Query.Word("درعا", Level.FAMILY);
  private static final int FEW = 20;
  private static final int MANY = 4_000;

  @TempDir private Path folder;
  private Path index;
  private Path small;

  @BeforeEach
  void writeArchive() throws IOException {
    index = folder.resolve("index");
    small = archive(FEW);
  }

  @Test
  void aFullDiskEndsARebuildInOneLineAndHarmsNothing() throws Exception {
    try (TemporaryFileSystem disk = TemporaryFileSystem.disk(index, "1m")) {
      done("rebuild", small);
      try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
        Path large = archive(MANY);
        for (String command : List.of("rebuild", "update")) {
          // The command runs in its own process, because Lucene's threads must not print to its
          // standard error either.
          Command.Ended full = Command.run(folder, line(command, large.toString()));

          assertThat(full.code()).isEqualTo(1);
          assertThat(full.err())
              .startsWith("fihrist " + command + ": The disk is full (")
              .contains("Free some space")
              .hasLineCount(1);
        }
        assertServes(engine, "000001");
        assertThat(told("check").code()).isZero();
        assertThat(told("generations").out()).hasLineCount(1);

        disk.resize("100m");
        done("rebuild", large);
      }
    }
  }

  @Test
  void aFullDiskEndsASnapshotInOneLineAndLeavesNothing() throws Exception {
    done("rebuild", archive(MANY));
    Path backup = folder.resolve("backup");
    try (TemporaryFileSystem disk = TemporaryFileSystem.disk(backup, "100k")) {
      CommandResult full = told("snapshot", backup.resolve("a.zip").toString());

      assertThat(full.code()).isEqualTo(1);
      assertThat(full.err()).contains("The disk is full").hasLineCount(1);
      assertThat(Damage.filesUnder(backup)).isEmpty();
      disk.resize("100m");
      assertThat(told("snapshot", backup.resolve("a.zip").toString()).code()).isZero();
    }
  }

  @Test
  void aSnapshotForWhichThereIsNoRoomIsNotBegun() throws Exception {
    Path snapshot = folder.resolve("a.zip");
    done("rebuild", archive(MANY));
    assertThat(told("snapshot", snapshot.toString()).code()).isZero();
    index = folder.resolve("other");
    try (TemporaryFileSystem disk = TemporaryFileSystem.disk(index, "300k")) {
      done("rebuild", small);
      CommandResult full = told("restore", snapshot.toString());

      assertThat(full.err()).contains("needs", "has room for", "make room").hasLineCount(1);
      assertThat(told("check").out()).contains("000001 is whole");
      disk.resize("100m");
      assertThat(told("restore", snapshot.toString()).code()).isZero();
    }
  }

  @Test
  void aReadOnlyFolderIsServedAndCheckedAndNothingElse() throws Exception {
    try (TemporaryFileSystem disk = TemporaryFileSystem.disk(index, "10m")) {
      done("rebuild", small);
      done("rebuild", small);
      Path snapshot = folder.resolve("a.zip");
      disk.makeReadOnly();
      assertThat(told("snapshot", snapshot.toString()).code()).isZero();
      for (String[] writing :
          new String[][] {
            {"rebuild", small.toString()},
            {"update", small.toString()},
            {"rollback"},
            {"prune"},
            {"restore", snapshot.toString()}
          }) {
        CommandResult told = CommandResult.by(line(writing));
        assertThat(told.code()).as(writing[0]).isEqualTo(1);
        assertThat(told.err())
            .contains("Cannot write the index in " + index, "Read-only", "check its permissions")
            .hasLineCount(1);
      }
      assertThat(told("check").code()).isZero();
      assertThat(told("generations").out()).hasLineCount(2);
      try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
        assertServes(engine, "000002");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flipped byte", "truncated file", "missing file", "future manifest"})
  void aServerKeepsWhatItHasWhenTheNextGenerationIsBroken(String fault) throws Exception {
    done("rebuild", small);
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      Path manifest = index.resolve("000002/manifest.json");
      try (LuceneIndexBuilder next = LuceneIndexBuilder.open(index, List.of())) {
        next.publish();
        switch (fault) {
          case "flipped byte" -> Damage.flipMiddle(manifest);
          case "truncated file" -> Damage.truncate(manifest, Files.size(manifest) / 2);
          case "missing file" -> Files.delete(index.resolve("000002/words.tsv"));
          default ->
              Resealed.manifest(
                  Objects.requireNonNull(manifest.getParent()),
                  json -> json.withObject("/format").put("version", 99));
        }
      }
      CommandResult check = told("check");
      assertThat(check.code()).isEqualTo(1);
      assertThat(check.err()).contains("`fihrist rollback 000001`").hasLineCount(2);
      Command.Ended search = Command.run(folder, line("stats"));
      assertThat(search.err()).contains("000002", "rebuild needed").hasLineCount(1);
      assertThat(engine.rank(EVERYTHING, FEW)).hasSize(FEW);

      done("rollback");
      assertServes(engine, "000001");
      done("rebuild", small);
    }
  }

  @Test
  void aLockThatADeadProcessLeftStopsNobody() throws Exception {
    done("rebuild", small);
    Process killed = Command.start(folder, line("rebuild", archive(MANY).toString())).process();
    while (killed.isAlive() && !Files.exists(index.resolve("000002"))) {
      Thread.onSpinWait();
    }
    killed.destroyForcibly().waitFor();
    assertThat(index.resolve("rebuild.lock")).exists();

    assertThat(told("check").code()).isZero();
    done("rebuild", small);
  }

  @Test
  void aSecondRebuildIsToldToWait() throws Exception {
    done("rebuild", small);
    try (LuceneIndexBuilder first = LuceneIndexBuilder.open(index, List.of())) {
      Command.Ended second = Command.run(folder, line("rebuild", small.toString()));

      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err()).contains("is writing to " + index, "wait until").hasLineCount(1);
      first.publish();
    }
    done("rebuild", small);
  }

  @Test
  void twoRebuildsThatStartAtOnceLeaveOneWholeIndex() throws Exception {
    List<Command> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(Command.start(folder, line("rebuild", small.toString())));
    }
    for (Command rebuild : both) {
      assertThat(rebuild.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(rebuild.ended().err().lines().count()).isLessThanOrEqualTo(1);
    }

    assertThat(both).extracting(rebuild -> rebuild.process().exitValue()).contains(0);
    assertThat(told("check").out()).contains(FEW + " articles");
  }

  @Test
  void aClockThatGoesBackConfusesNobody() throws Exception {
    done("rebuild", small);
    Resealed.manifest(
        index.resolve("000001"),
        json -> json.withObject("/build").put("builtAt", "2099-01-01T00:00:00Z"));
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      assertThat(told("generations").err())
          .contains("000001 was built at 2099-01-01T00:00:00Z", "set this machine's clock")
          .hasLineCount(1);
      done("rebuild", archive(FEW + 1));

      assertServes(engine, "000002");
      assertThat(told("generations").out().lines().findFirst().orElse("")).startsWith("* 000002");
      assertThat(told("rollback").out()).contains("000001");
    }
  }

  private static void assertServes(LuceneSearchEngine engine, String generation) {
    // The server checks from time to time and does not report when.
    for (int i = 0; i < 500 && !engine.status().generation().equals(generation); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    assertThat(engine.status().generation()).isEqualTo(generation);
    assertThat(engine.rank(EVERYTHING, FEW)).hasSize(FEW);
  }

  private void done(String command, Path... more) {
    CommandResult told =
        told(command, List.of(more).stream().map(Path::toString).toArray(String[]::new));
    assertThat(told.code()).as(command + ": " + told.err()).isZero();
  }

  private CommandResult told(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(more));
    return CommandResult.by(line(words.toArray(String[]::new)));
  }

  private String[] line(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(1, List.of("--index", index.toString()));
    return line.toArray(String[]::new);
  }

  private Path archive(int articles) throws IOException {
    Path file = folder.resolve(articles + ".jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        lines.write("{\"id\":\"" + i + "\",\"title\":\"درعا " + i + "\",\"body\":\"");
        for (int word = 0; word < 40; word++) {
          lines.write("كلمة" + (i * 31 + word * 7_919) % 9_973 + " ");
        }
        lines.write("\"}\n");
      }
    }
    return file;
  }
}
