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
 * Who ran a text first. A date that is not known to the second is taken to be as late as it may be:
 * nobody is said to be first whose source does not say so. Those without a date come last.
 */
public final class EarliestFirst {
  /** Articles of equal date stand by id, so that their order never changes. */
  public static final Comparator<ListedArticle> ORDER =
      Comparator.<ListedArticle>comparingLong(one -> latestSecond(one.masthead().published()))
          .thenComparing(ListedArticle::id);

  private EarliestFirst() {}

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

  /** Without an offset it is read as UTC. */
  private static long second(String iso) {
    try {
      return OffsetDateTime.parse(iso).toEpochSecond();
    } catch (DateTimeException e) {
      return LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
    }
  }
}
