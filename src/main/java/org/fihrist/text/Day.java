package org.fihrist.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * A day, month or year of the Gregorian calendar. It may be invalid: see {@link #exists()}.
 *
 * @param month 0 when not known; the day is not known then either
 * @param day 0 when not known
 */
record Day(int year, int month, int day) {
  /** A day that does not exist. */
  static final Day NONE = new Day(0, 0, 0);

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  static Day of(LocalDate date) {
    return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  boolean exists() {
    if (month == 0 && day != 0) {
      return false;
    }
    try {
      LocalDate first = first();
      return first.getYear() >= FIRST_YEAR && first.getYear() <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  PublicationDate written(String text) {
    if (month == 0) {
      return new PublicationDate(year + "", Precision.YEAR, text);
    }
    String iso = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, Math.max(1, day));
    return day == 0
        ? new PublicationDate(iso.substring(0, 7), Precision.MONTH, text)
        : new PublicationDate(iso, Precision.DAY, text);
  }
}
