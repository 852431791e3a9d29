package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @ValueSource(strings = {"2017", "2017-01", "2017-12-31", "2016-02-29", "0000"})
  void aDateIsADayMonthOrYear(String text) {
    assertThat(Period.isDate(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "17", "2017-1", "2017-13", "2017-02-29", "2017-01-01-01", "2017/01", "أمس"})
  void nothingElseIsADate(String text) {
    assertThat(Period.isDate(text)).isFalse();
  }

  @Test
  void aPeriodMayBeOpenAtEitherEndOrAtBoth() {
    assertThat(new Period("2017", "", false).isBounded()).isTrue();
    assertThat(new Period("", "2017", false).isBounded()).isTrue();
    assertThat(Period.ALWAYS.isBounded()).isFalse();
  }

  @Test
  void aPeriodMayBeginAndEndInTheSameYearHoweverPrecisely() {
    assertThat(Period.isBackward("2017", "2017-01")).isFalse();
    assertThat(Period.isBackward("2017-12", "2017")).isFalse();
    assertThat(Period.isBackward("2017-02", "2017-01-31")).isTrue();
    assertThat(Period.isBackward("2018", "2017-12-31")).isTrue();
  }

  @Test
  void thereIsNoPeriodThatIsNone() {
    assertThatThrownBy(() -> new Period("2018", "2017", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period("soon", "", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneFacetIsChosenOfOnce() {
    Choice choice = new Choice(Facet.OUTLET, List.of("a"), List.of());

    assertThatThrownBy(
            () -> new Narrowing(List.of(choice, choice), Period.ALWAYS, Narrowing.Sort.RELEVANCE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
