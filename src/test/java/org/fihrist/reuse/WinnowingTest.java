package org.fihrist.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.fihrist.analysis.WordNumbers;
import org.junit.jupiter.api.Test;

class WinnowingTest {
  @Test
  void everySharedRunOfSixteenWordsIsFoundAtAnyPlace() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 500; run++) {
      String shared = Texts.words(random, Winnowing.GUARANTEED_WORDS);
      int[] one = chosen(around(random, shared));
      int[] other = chosen(around(random, shared));

      assertThat(Arrays.stream(one).anyMatch(shingle -> Arrays.binarySearch(other, shingle) >= 0))
          .as("seed %s, run %s", seed, run)
          .isTrue();
    }
  }

  @Test
  void aboutTwoOfThirteenShinglesAreChosen() {
    int words = 20_000;

    int chosen = chosen(Texts.words(new Random(1), words)).length;

    assertThat(chosen).isBetween(words * 2 / 15, words * 2 / 11);
  }

  @Test
  void aShortTextHasAtLeastOneAndATextWithoutShinglesNone() {
    assertThat(chosen("واحد اثنان ثلاثة أربعة خمسة")).hasSize(1);
    assertThat(chosen("واحد اثنان ثلاثة أربعة")).isEmpty();
    assertThat(chosen("")).isEmpty();
  }

  private static String around(Random random, String shared) {
    return Texts.words(random, random.nextInt(60))
        + " . "
        + shared
        + " . "
        + Texts.words(random, random.nextInt(60));
  }

  private static int[] chosen(String text) {
    return Winnowing.choose(Shingles.of(WordNumbers.of(text)));
  }
}
