package org.fihrist.lucene.inversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndTest {
  @ParameterizedTest
  @CsvSource({
    "'جاء. ذهب', true",
    "'جاء؟ ذهب', true",
    "'جاء ذهب', false",
    "'جاء، ذهب', false",
    "'3.5', false",
    "'جاء\nذهب', true"
  })
  void aSentenceEndsAtAFullStopBeforeASpaceOrAtTheEndOfALine(String text, boolean ends) {
    assertThat(SentenceEnd.isBetween(text, 0, text.length())).isEqualTo(ends);
  }
}
