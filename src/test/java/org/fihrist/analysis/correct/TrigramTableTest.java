package org.fihrist.analysis.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrigramTableTest {
  private static final int WORDS = 20_000;
  private static final int DISTINCT = 9_000;

  @Test
  void listsTheWordsOfEachTrigramInOrder() {
    Random random = new Random(7);
    Map<Long, List<Integer>> expected = new TreeMap<>();
    TrigramTable.Builder builder = new TrigramTable.Builder(WORDS);
    for (int word = 0; word < WORDS; word++) {
      long[] trigrams = random.longs(random.nextInt(12), 0, DISTINCT).distinct().toArray();
      builder.add(trigrams);
      for (long trigram : trigrams) {
        expected.computeIfAbsent(trigram, _ -> new ArrayList<>()).add(word);
      }
    }

    TrigramTable table = builder.build();

    expected.forEach((trigram, words) -> assertThat(words(table, trigram)).isEqualTo(words));
    assertThat(words(table, DISTINCT)).isEmpty();
  }

  @Test
  void holdsNothingWithoutWords() {
    assertThat(words(new TrigramTable.Builder(0).build(), 1)).isEmpty();
  }

  private static List<Integer> words(TrigramTable table, long trigram) {
    TrigramTable.Holders holders = table.holders(trigram);
    return IntStream.range(0, holders.size()).mapToObj(holders::word).toList();
  }
}
