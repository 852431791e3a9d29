package org.fihrist.analysis.correct;

import static org.assertj.core.api.Assertions.assertThat;

import org.fihrist.analysis.Ladder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordTest {
  @ParameterizedTest
  @CsvSource({
    "ظابط, 1, ضابط",
    "ظابط, 1, الضابط",
    "ظابط, 1, وللضابط",
    "الظابط, 2, الضابط",
    "الظابط, 2, ضابط",
    "الظابط, 2, والضابط",
    "نتانياهو, 1, ونتنياهو",
    "نتانياهو, 1, لنتنياهو",
    "ألمنيا, 1, وألمانيا",
    "المنيا, 1, ألمانيا",
    "للظابط, 1, الضابط",
    "ظاابط, 1, ضابط"
  })
  void reachesWordsBehindClitics(String typed, int edits, String found) {
    assertThat(near(typed, edits).matches(folded(found))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "حزب, 1, الحرب",
    "حزب, 1, بحرب",
    "وزير, 1, زير",
    "ظابط, 1, رابط",
    "من, 1, ومن",
    "حميميم, 1, حمم"
  })
  void doesNotReachWhatOnlyLooksAlike(String typed, int edits, String found) {
    assertThat(near(typed, edits).matches(folded(found))).isFalse();
  }

  @Test
  void nearerIsWhatWasTypedThenItsCliticsThenConfusionsThenEdits() {
    NearWord word = near("ضابط", 1);

    assertThat(word.distance("ضابط")).isZero().isLessThan(word.distance("الضابط"));
    assertThat(word.distance("الضابط")).isLessThan(word.distance("ظابط"));
    assertThat(word.distance("ظابط")).isLessThan(word.distance("الظابط"));
    assertThat(word.distance("الظابط")).isLessThan(word.distance("ضغبط"));
  }

  @Test
  void aTypedArticleIsNoDifference() {
    assertThat(near("الضابط", 2).distance("الضابط")).isZero();
  }

  private static NearWord near(String typed, int edits) {
    return NearWord.of(Ladder.shipped().words(typed).getFirst().forms(), edits);
  }

  private static String folded(String word) {
    return Ladder.shipped().words(word).getFirst().forms().folded();
  }
}
