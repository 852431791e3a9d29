package org.fihrist.shard.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.fihrist.shard.features.WordTableBuilder.Word;
import org.fihrist.terms.evidence.Trigrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordTableTest {
  @TempDir private Path generation;

  @Test
  void anUpdateKeepsTheNumbersOfKnownWordsAndAddsNewOnes() throws IOException {
    WordTableBuilder first = new WordTableBuilder(WordTable.empty());
    first.add(word("درعا", "درعا"));
    first.add(word("في", ""));
    build(first).write(generation);

    WordTableBuilder second = new WordTableBuilder(WordTable.read(generation));

    assertThat(second.add(word("حلب", "حلب"))).isEqualTo(2);
    assertThat(second.add(word("في", ""))).isEqualTo(1);
    assertThat(second.add(word("درعا", "درعا"))).isEqualTo(0);
    assertThat(second.add(word("حلب", "حلب"))).isEqualTo(2);
    assertThat(build(second).size()).isEqualTo(3);
  }

  @Test
  void aTableIsReadBackAsItWasWritten() throws IOException {
    WordTableBuilder words = new WordTableBuilder(WordTable.empty());
    words.add(word("درعا", "درعا"));
    words.add(word("في", ""));
    words.add(new Word("المدينة", "المدينه", "مدينه"));
    words.add(word("مدن", "مدينه"));
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
    words.add(word("درعا", "درعا"));
    build(words).write(generation);
    Path file = generation.resolve("numbers.bin");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);

    assertThatThrownBy(() -> WordTable.read(generation)).isInstanceOf(CorruptIndexException.class);
  }

  private static Word word(String form, String family) {
    return new Word(form, form, family);
  }

  private static WordTable build(WordTableBuilder words) {
    return words.build(TrigramRarity.none(), SharedOpenings.none());
  }
}
