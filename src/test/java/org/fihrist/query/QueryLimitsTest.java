package org.fihrist.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsTest {
  private static final int TOO_MANY = QueryLimits.MAX_PATTERNS + 2;

  @ParameterizedTest
  @ValueSource(
      strings = {"*شيات", "وال*شيات", "بال?ات", "والـ*شيات", "ٱل*ات", "ﻭﺍﻝ*ات", "ظابط~", "ال*ة"})
  void patternsThatReadTheWholeDictionaryAreCounted(String typed) {
    assertThat(notes(typed)).isEqualTo(TOO_MANY - QueryLimits.MAX_PATTERNS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"حكوم*", "الحكوم*", "والي*", "cov*", "١٢*", "الم*شيات"})
  void patternsThatBeginWithAWordAreNot(String typed) {
    assertThat(notes(typed)).isZero();
  }

  private static int notes(String typed) {
    return BoxParser.parse((typed + " ").repeat(TOO_MANY)).notes().size();
  }
}
