package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Reject.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @TempDir Path folder;

  @BeforeEach
  void writeArchive() throws IOException {
    Files.createDirectories(folder.resolve("b/c"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name : List.of("z.txt", "a.txt", "b/2.txt", "b/c/1.txt", ".hidden", ".git/x.txt")) {
      Files.writeString(folder.resolve(name), "عنوان " + name + "\nنص الخبر.");
    }
  }

  private List<String> names(Corpus corpus) {
    return corpus.files().stream().map(file -> folder.relativize(file).toString()).toList();
  }

  @Test
  void expandsFoldersInOrderWithoutHiddenFiles() throws IOException {
    assertThat(names(Corpus.open(List.of(folder))))
        .containsExactly("a.txt", "b/2.txt", "b/c/1.txt", "z.txt");
  }

  @Test
  void keepsTheOrderOfSourcesAndReadsNoFileTwice() throws IOException {
    assertThat(
            names(
                Corpus.open(
                    List.of(folder.resolve("z.txt"), folder, folder.resolve("b/../a.txt")))))
        .containsExactly("z.txt", "a.txt", "b/2.txt", "b/c/1.txt");
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws IOException {
    assertThat(names(Corpus.open(List.of(folder.resolve(".hidden"))))).containsExactly(".hidden");
  }

  @Test
  void survivesLinksThatGoRoundInCircles() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/c/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b/twin.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("b/itself"), folder.resolve("b/itself"));
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.articles).hasSize(4);
    assertThat(gathered.rejects)
        .extracting(reject -> Path.of(reject.source().path()).getFileName() + " " + reject.reason())
        .containsExactlyInAnyOrder("loop LINK", "itself UNREADABLE");
  }

  @Test
  void reportsALinkToNothing() throws IOException {
    Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("nowhere"));
    Gathered gathered = Gathered.from(folder);
    assertThat(gathered.articles).hasSize(4);
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void refusesASourceThatIsNotThere() {
    assertThatThrownBy(() -> Corpus.open(List.of(folder, folder.resolve("nowhere"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void reportsAFileThatVanished() throws IOException {
    Corpus corpus = Corpus.open(List.of(folder));
    Files.delete(folder.resolve("a.txt"));
    Gathered gathered = new Gathered();
    corpus.read(gathered);
    assertThat(gathered.articles).hasSize(3);
    assertThat(gathered.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void progressMovesInsideABigFileAndEndsAtTheWholeSize() throws IOException {
    StringBuilder lines = new StringBuilder();
    new java.util.Random(3).longs(40_000).forEach(n -> lines.append("{\"title\":\"" + n + "\"}\n"));
    Path big = Files.write(folder.resolve("big.gz"), Gathered.gzip(lines.toString()));
    Corpus corpus = Corpus.open(List.of(folder.resolve("a.txt"), big));
    Gathered gathered = new Gathered();
    corpus.read(gathered);
    assertThat(gathered.articles).hasSize(40_001);
    assertThat(corpus.sizeBytes()).isEqualTo(Files.size(big) + Files.size(folder.resolve("a.txt")));
    assertThat(gathered.progress).isSorted().endsWith(corpus.sizeBytes()).hasSizeGreaterThan(5);
  }

  @Test
  void readsDocumentsWithUndecodableNames() throws Exception {
    Path book = Path.of("src/test/resources/corpus/formats/document/prefixed.epub");
    String command = "cp '" + book.toAbsolutePath() + "' \"$(printf 'in/\\343\\344.epub')\"";
    Path in = Files.createDirectory(folder.resolve("in"));
    Process copying =
        new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start();
    assumeTrue(copying.waitFor() == 0, "this file system takes only names that are text");

    assertThat(Gathered.from(in).titles()).containsExactly("الفصل الأول");
  }
}
