package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.corpus.archive.StaleSpools;
import org.fihrist.corpus.document.Recogniser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files of a killed process are deleted by the next process; files in use are kept. */
class StaleSpoolsTest {
  @TempDir private Path folder;
  private final List<Path> made = new ArrayList<>();

  @AfterEach
  void deleteAll() throws IOException {
    for (Path spool : made) {
      Files.deleteIfExists(spool);
    }
  }

  private Path spoolOf(long process) throws IOException {
    Path spool = Files.createTempFile("fihrist-" + process + "-", ".part");
    made.add(spool);
    return spool;
  }

  private void readSomething() throws IOException {
    Gathered.fromText(folder, Packed.page("خبر"));
  }

  @Test
  void thoseOfTheDeadGo() throws IOException, InterruptedException {
    Process other = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    other.getInputStream().readAllBytes();
    other.waitFor();
    Path left = spoolOf(other.pid());
    readSomething();
    assertThat(left).doesNotExist();
  }

  @Test
  void picturesOfADeadRecognitionGo() throws IOException, InterruptedException {
    Process other = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    other.getInputStream().readAllBytes();
    other.waitFor();
    Path scans = Files.createDirectories(folder.resolve("recognised"));
    Path left = Files.createTempFile(scans, "fihrist-" + other.pid() + "-", ".png");
    Path used = Files.createTempFile(scans, StaleSpools.prefix(), ".tsv");
    Path kept = Files.createFile(scans.resolve("0123-1.tsv"));

    Corpus.open(List.of(Files.createDirectories(folder.resolve("empty"))))
        .recognisedBy(new Recogniser(scans, Optional.empty()))
        .read(new Gathered());

    assertThat(left).doesNotExist();
    assertThat(used).exists();
    assertThat(kept).exists();
  }

  @Test
  void thoseOfTheLivingStay() throws IOException {
    Path used = spoolOf(ProcessHandle.current().pid());
    readSomething();
    assertThat(used).exists();
  }

  @Test
  void thoseOfADeadNamesakeGo() throws IOException {
    Path left = spoolOf(ProcessHandle.current().pid());
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
    readSomething();
    assertThat(left).doesNotExist();
  }

  @Test
  void whatIsCalledOtherwiseStays() throws IOException {
    Path other = Files.createTempFile("fihrist-notes", ".part");
    made.add(other);
    readSomething();
    assertThat(other).exists();
  }

  @Test
  void thoseOfThisProcessGoWithTheirMember() throws IOException {
    byte[] inner = Packed.with("a.txt", Packed.page("خبر")).zip();
    Path outer = Files.write(folder.resolve("outer.zip"), Packed.with("in.zip", inner).zip());
    Set<Path> before = ownSpools();
    assertThat(Gathered.from(outer).titles()).containsExactly("خبر");
    assertThat(ownSpools()).isEqualTo(before);
  }

  private static Set<Path> ownSpools() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    String prefix = "fihrist-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .collect(Collectors.toSet());
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
