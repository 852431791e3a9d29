package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second pass makes of an index that the first one wrote. */
class DerivedIndexTest {
  private static final List<Derivation> ALL =
      List.of(
          Derivation.adding("text", DerivedIndexTest::stem),
          Derivation.replacing("lead", DerivedIndexTest::stem),
          Derivation.into("root", "text", DerivedIndexTest::root));

  @TempDir private Path folder;
  private Directory first;
  private Directory second;

  @BeforeEach
  void open() throws IOException {
    first = FSDirectory.open(folder.resolve("first"));
    second = FSDirectory.open(folder.resolve("second"));
  }

  @AfterEach
  void close() throws IOException {
    first.close();
    second.close();
  }

  /** A word of digits has none, one of two letters has none of its own, others may have two. */
  private static List<String> stem(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetter(folded.charAt(0))) {
      return List.of();
    }
    String begin = "m" + folded.charAt(0);
    return folded.length() < 3 ? List.of(begin, begin) : List.of("n" + folded.charAt(1), begin);
  }

  private static List<String> root(String word) {
    return word.length() < 2 ? List.of() : List.of("r" + word.charAt(word.length() - 1));
  }

  private void derive(List<Derivation> derivations) throws IOException {
    try (IndexWriter writer = new IndexWriter(second, new IndexWriterConfig())) {
      DerivedIndex.write(first, writer, derivations);
    }
  }

  @Test
  void aDerivedTermStandsWhereItsWordsStand() throws IOException {
    WrittenArchive archive =
        new WrittenArchive().with("cat Cow dog", "cat").with("cod 7", "cod Cow cod");
    archive.write(first);

    derive(ALL);

    try (DirectoryReader reader = DirectoryReader.open(second)) {
      assertThat(WrittenArchive.read(reader, "text"))
          .isEqualTo(archive.textPositions(DerivedIndexTest::stem));
      assertThat(WrittenArchive.read(reader, "text"))
          .containsEntry("mc", Map.of(0, List.of(0, 1), 1, List.of(0)));
      assertThat(WrittenArchive.read(reader, "lead"))
          .containsEntry("mc", Map.of(0, List.of(1), 1, List.of(3)));
    }
  }
}
