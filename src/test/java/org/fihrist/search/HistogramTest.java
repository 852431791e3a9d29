package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.search.Histogram.Bar;
import org.fihrist.search.Histogram.Dated;
import org.fihrist.search.Histogram.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {
  @Test
  void fillsTheGapsBetweenDays() {
    assertThat(of("2016-02-28", "2016-03-01", "2016-03-01").bars())
        .containsExactly(
            new Bar("2016-02-28", "2016-02-28", 1, 1),
            new Bar("2016-02-29", "2016-02-29", 0, 0),
            new Bar("2016-03-01", "2016-03-01", 2, 2));
  }

  @Test
  void fillsTheGapsBetweenMonths() {
    assertThat(of("2016-11", "2017-01-05").bars())
        .extracting(Bar::from)
        .containsExactly("2016-11", "2016-12", "2017-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-01, 2017-03-01, DAY, 60",
    "2017-01-01, 2017-03-02, MONTH, 3",
    "2012-02, 2017-01, MONTH, 60",
    "2012-01, 2017-01, YEAR, 6",
    "1958, 2017, YEAR, 60",
    "1957, 2017, DECADE, 7",
    "1420, 2017, DECADE, 60",
    "1419, 2017, CENTURY, 7",
    "0000, 9999, CENTURY, 100"
  })
  void takesTheSmallestStepOfFewEnoughBars(String first, String last, Unit unit, int bars) {
    Histogram histogram = of(first, last);

    assertThat(histogram.unit()).isEqualTo(unit);
    assertThat(histogram.bars()).hasSize(bars);
  }

  @Test
  void aDecadeReachesFromYearToYear() {
    assertThat(of("1876", "2017").bars())
        .startsWith(new Bar("1870", "1879", 1, 1))
        .endsWith(new Bar("2010", "2019", 1, 1));
  }

  @Test
  void everyBarIsAPeriod() {
    for (String first : List.of("2017-01-02", "2015-12", "1999", "1700", "0007")) {
      assertThat(of(first, "2017-02-01").bars())
          .allSatisfy(
              bar -> assertThat(new Period(bar.from(), bar.to(), false).isBounded()).isTrue());
    }
  }

  @Test
  void countsApartWhatIsTooVagueForABar() {
    Histogram histogram = of("2017-01-02", "2017-01-03", "2017-01-05", "2017-01");

    assertThat(histogram.unit()).isEqualTo(Unit.DAY);
    assertThat(histogram.imprecise()).isOne();
    assertThat(histogram.bars()).hasSize(4).allMatch(bar -> bar.articles() <= 1);
  }

  @Test
  void takesNoStepThatIsTooSmallForMostArticles() {
    assertThat(of("2017-01-02", "2017-01", "2017-02").unit()).isEqualTo(Unit.MONTH);
    assertThat(of("2017").unit()).isEqualTo(Unit.YEAR);
  }

  @Test
  void showsNothingOfDatesThatNoArticleHas() {
    assertThat(Histogram.of(List.of(new Dated("2017", 0, 0))).bars()).isEmpty();
    assertThat(Histogram.of(List.of()).bars()).isEmpty();
  }

  @Test
  void losesNoArticle() {
    List<Dated> days =
        IntStream.rangeClosed(1, 28)
            .mapToObj(day -> new Dated("2017-02-" + (day < 10 ? "0" : "") + day, day, day / 2))
            .toList();
    Histogram histogram = Histogram.of(days);

    assertThat(histogram.bars().stream().mapToLong(Bar::articles).sum()).isEqualTo(406);
    assertThat(histogram.bars().stream().mapToLong(Bar::chosen).sum()).isEqualTo(196);
  }

  private static Histogram of(String... dates) {
    return Histogram.of(Stream.of(dates).map(date -> new Dated(date, 1, 1)).toList());
  }
}
