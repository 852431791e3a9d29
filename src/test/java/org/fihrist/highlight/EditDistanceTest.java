package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "حميميم, حميميم, 0",
    "حميميم, حميمم, 1",
    "حميميم, حميمييم, 1",
    "حميميم, حميمين, 1",
    "حميميم, حمييمم, 1",
    "حميميم, حمم, 3",
    "سوريا, روسيا, 2",
    "'', اب, 2"
  })
  void countsInsertionsDeletionsChangesAndSwaps(String a, String b, int distance) {
    assertThat(EditDistance.within(a, b, distance)).isTrue();
    assertThat(EditDistance.within(b, a, distance)).isTrue();
    assertThat(distance > 0 && EditDistance.within(a, b, distance - 1)).isFalse();
  }

  @Test
  void wordsOfVeryDifferentLengthAreTooFarApart() {
    assertThat(EditDistance.within("ا".repeat(255), "ا", 2)).isFalse();
  }
}
