package org.fihrist.reuse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.fihrist.article.PublicationDate;
import org.fihrist.search.ListedArticle;

/**
 * Orders articles by their date of publication, earliest first. A date that is not precise to the
 * second counts as the latest second that it can mean, so that an article comes first only if its
 * source says so. Articles without a date come last.
 */
public final class PublicationOrder {
  /** The order; articles of equal date are ordered by id, so that the order is stable. */
  public static final Comparator<ListedArticle> ORDER =
      Comparator.<ListedArticle>comparingLong(
              article -> latestSecond(article.masthead().published()))
          .thenComparing(ListedArticle::id);

  private PublicationOrder() {}

  private static long latestSecond(PublicationDate date) {
    String iso = date.iso();
    try {
      return switch (date.precision()) {
        case UNKNOWN -> Long.MAX_VALUE;
        case YEAR -> endOf(Year.parse(iso).atMonth(12).atEndOfMonth());
        case MONTH -> endOf(YearMonth.parse(iso).atEndOfMonth());
        case DAY -> endOf(LocalDate.parse(iso));
        case TIME -> second(iso);
      };
    } catch (DateTimeException e) {
      return Long.MAX_VALUE;
    }
  }

  private static long endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) - 1;
  }

  /** A time without an offset is read as UTC. */
  private static long second(String iso) {
    try {
      return OffsetDateTime.parse(iso).toEpochSecond();
    } catch (DateTimeException e) {
      return LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
    }
  }
}
