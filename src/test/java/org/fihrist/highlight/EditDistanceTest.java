package org.fihrist.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest(name = "{0} and {1} within {2}: {3}")
  @CsvSource({
    "حميميم, حميميم, 0, true",
    "حميمم, حميميم, 1, true",
    "حميمييم, حميميم, 1, true",
    "حمييم, حميميم, 1, true",
    "درعا, درهم, 1, false",
    "درعا, درهم, 2, true",
    "درعا, دعرا, 1, true",
    "درعا, رد, 1, false",
    "ab, ba, 1, true",
    "abc, ca, 2, false"
  })
  void countsInsertionsDeletionsSubstitutionsAndSwaps(
      String one, String other, int limit, boolean within) {
    assertThat(EditDistance.within(one, other, limit)).isEqualTo(within);
    assertThat(EditDistance.within(other, one, limit)).isEqualTo(within);
  }
}
