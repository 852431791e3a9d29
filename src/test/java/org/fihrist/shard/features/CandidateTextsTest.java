package org.fihrist.shard.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class CandidateTextsTest {
  private static final long SEED = 20261201;

  /** The number of words of the archive. Higher numbers are in the hash table. */
  private static final int FREQUENT = 1000;

  private final Random random = new Random(SEED);

  @Test
  void eachWordHasOnePlaceHoweverRare() {
    CandidateTexts texts = CandidateTexts.ofArchive(FREQUENT);
    int[] words = random.ints(20_000, 0, 20 * FREQUENT).toArray();
    texts.add(column(words));
    assertThat(read(texts)).as("seed %d", SEED).isEqualTo(words);
    assertThat(texts.different()).isEqualTo(Arrays.stream(words).distinct().count());
  }

  @Test
  void nothingIsLeftOfTheTextsOfTheSearchBefore() {
    CandidateTexts texts = CandidateTexts.ofArchive(FREQUENT);
    texts.add(column(random.ints(20_000, 0, 20 * FREQUENT).toArray()));
    texts.clear();
    int[] words = {7, 5 * FREQUENT, 7, 3, 5 * FREQUENT};
    texts.add(column(words));
    assertThat(read(texts)).isEqualTo(words);
    assertThat(texts.different()).isEqualTo(3);
  }

  private static int[] read(CandidateTexts texts) {
    return Arrays.stream(texts.codes(), 0, texts.size())
        .map(place -> texts.words()[place])
        .toArray();
  }

  private static BytesRef column(int[] words) {
    byte[] bytes = new byte[5 * words.length];
    int size = 0;
    for (int word : words) {
      int code = word + WordColumn.FIRST_WORD;
      for (; code > 0x7F; code >>>= 7) {
        bytes[size++] = (byte) (code | 0x80);
      }
      bytes[size++] = (byte) code;
    }
    return new BytesRef(bytes, 0, size);
  }
}
