package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTimesTest {

  @Test
  void takesTheMiddleOfAnOddNumber() {
    assertThat(QueryTimes.of(new long[] {9_000, 1_000, 2_000})).isEqualTo(new QueryTimes(4, 2));
  }

  @Test
  void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
    assertThat(QueryTimes.of(new long[] {1_000, 12_000, 2_000, 5_000}))
        .isEqualTo(new QueryTimes(5, 3.5));
  }

  @Test
  void comparesWithABaseline() {
    assertThat(new QueryTimes(6, 3).over(new QueryTimes(4, 2)))
        .isEqualTo(new QueryTimes.Ratio(1.5, 1.5));
  }
}
