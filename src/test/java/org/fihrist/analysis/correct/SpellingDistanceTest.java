package org.fihrist.analysis.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.fihrist.analysis.Ladder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpellingDistanceTest {
  private static final String LETTERS = "اوضظسئه";

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(resources = "near-spellings.tsv", delimiter = '\t', commentCharacter = '#')
  void countsWhatWritersConfuseLess(String one, String other, String quarters) {
    int expected = quarters.equals("far") ? SpellingDistance.TOO_FAR : Integer.parseInt(quarters);

    assertThat(between(one, other)).isEqualTo(expected);
    assertThat(between(other, one)).as("the other way round").isEqualTo(expected);
  }

  @Test
  void isTheSameBothWaysAndNeverMoreThanOrdinaryEdits() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      String one = "م" + word(random);
      String other = "م" + word(random);
      int distance = SpellingDistance.between(one, other);
      int edits = edits(one, other);
      String what = "seed " + seed + ": " + one + " " + other;
      assertThat(distance).as(what).isEqualTo(SpellingDistance.between(other, one));
      if (edits <= SpellingDistance.MAX_CHANGES) {
        assertThat(distance).as(what).isLessThanOrEqualTo(edits * SpellingDistance.EDIT);
      } else {
        assertThat(distance).as(what).isEqualTo(SpellingDistance.TOO_FAR);
      }
    }
  }

  @Test
  void aNearWordBeginsWithOneOfTheBeginnings() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 100_000; i++) {
      String one = word(random);
      String other = word(random);
      if (SpellingDistance.between(one, other) < SpellingDistance.TOO_FAR) {
        assertThat(SpellingDistance.beginnings(one))
            .as("seed %d: %s %s", seed, one, other)
            .anySatisfy(beginning -> assertThat(other).startsWith(beginning));
      }
    }
  }

  @Test
  void wordsOfVeryDifferentLengthAreTooFarApart() {
    assertThat(SpellingDistance.between("ا".repeat(255), "ا")).isEqualTo(SpellingDistance.TOO_FAR);
  }

  private static int between(String one, String other) {
    return SpellingDistance.between(folded(one), folded(other));
  }

  private static String folded(String word) {
    return Ladder.shipped().words(word).getFirst().forms().folded();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(1, 6);
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** The optimal string alignment distance in its textbook form. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] edits) {
    int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(edits[i - 1][j - 1] + changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
