package org.fihrist.lucene.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.terms.evidence.Trigrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
  @TempDir private Path generation;

  @Test
  void anUpdateKeepsTheNumbersOfKnownWordsAndAddsNewOnes() throws IOException {
    WordTableBuilder first = new WordTableBuilder(WordTable.empty());
    first.add(new String[] {"eدرعا", "eفي"}, new String[] {"mدرعا", ""});
    build(first).write(generation);

    WordTableBuilder second = new WordTableBuilder(WordTable.read(generation));
    int[] numbers =
        second.add(
            new String[] {"eحلب", "eفي", "eدرعا", "eحلب"},
            new String[] {"mحلب", "", "mدرعا", "mحلب"});

    assertThat(numbers).containsExactly(2, 1, 0, 2);
    assertThat(build(second).size()).isEqualTo(3);
  }

  @Test
  void aTableIsReadBackAsItWasWritten() throws IOException {
    WordTableBuilder words = new WordTableBuilder(WordTable.empty());
    words.add(
        new String[] {"eدرعا", "eفي", "eالمدينه\u001Fالمدينة", "eمدن"},
        new String[] {"mدرعا", "", "mمدينه", "mمدينه"});
    build(words).write(generation);

    WordTable read = WordTable.read(generation);

    assertThat(read.size()).isEqualTo(4);
    assertThat(read.family(1)).isEqualTo(WordTable.NO_FAMILY);
    assertThat(read.family(2)).isEqualTo(read.family(3));
    assertThat(trigrams(read, 2)).isEqualTo(Trigrams.of(Trigrams.letters("المدينه")));
    assertThat(trigrams(read, 3)).isEqualTo(Trigrams.of(Trigrams.letters("مدن")));
  }

  private static char[] trigrams(WordTable table, int word) {
    TrigramTable trigrams = table.trigrams();
    return Arrays.copyOfRange(trigrams.data(), trigrams.start(word), trigrams.end(word));
  }

  @Test
  void aDamagedTableIsRefused() throws IOException {
    WordTableBuilder words = new WordTableBuilder(WordTable.empty());
    words.add(new String[] {"eدرعا"}, new String[] {"mدرعا"});
    build(words).write(generation);
    Path file = generation.resolve("numbers.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);

    assertThatThrownBy(() -> WordTable.read(generation)).isInstanceOf(CorruptIndexException.class);
  }

  private static WordTable build(WordTableBuilder words) throws IOException {
    try (Directory index = new ByteBuffersDirectory()) {
      new IndexWriter(index, new IndexWriterConfig()).close();
      try (DirectoryReader reader = DirectoryReader.open(index)) {
        return words.build(reader, "body");
      }
    }
  }
}
