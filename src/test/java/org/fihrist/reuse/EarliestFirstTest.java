package org.fihrist.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.search.ListedArticle;
import org.junit.jupiter.api.Test;

class EarliestFirstTest {
  @Test
  void anImpreciseDateIsNotTakenForTheFirst() {
    assertThat(
            sorted(
                dated("undated", "", Precision.UNKNOWN),
                dated("year", "2017", Precision.YEAR),
                dated("month", "2017-03", Precision.MONTH),
                dated("day", "2017-03-05", Precision.DAY),
                dated("evening", "2017-03-05T20:00:00+01:00", Precision.TIME),
                dated("same hour further east", "2017-03-05T20:00:00+03:00", Precision.TIME),
                dated("without offset", "2017-03-05T18:30:00", Precision.TIME),
                dated("broken", "2017-13-45", Precision.DAY)))
        .containsExactly(
            "same hour further east",
            "without offset",
            "evening",
            "day",
            "month",
            "year",
            "broken",
            "undated");
  }

  @Test
  void equalDatesStandById() {
    assertThat(
            sorted(
                dated("b", "2017-03-05", Precision.DAY), dated("a", "2017-03-05", Precision.DAY)))
        .containsExactly("a", "b");
  }

  private static List<String> sorted(ListedArticle... articles) {
    return Stream.of(articles).sorted(PublicationOrder.ORDER).map(ListedArticle::id).toList();
  }

  private static ListedArticle dated(String id, String iso, Precision precision) {
    PublicationDate date = new PublicationDate(iso, precision, iso);
    return new ListedArticle(id, new Masthead("خبر", Credits.UNKNOWN, date, ""));
  }
}
