package org.fihrist.indexing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.terms.DatePeriod;

/**
 * A date with its time of day as one number, {@code yyyymmddhhmmss}, in the time zone of its
 * source. So articles are ordered by the dates that readers see. A less precise date stands at its
 * beginning.
 */
public final class DateTimeNumber {
  private static final Pattern TIME = Pattern.compile("T(\\d{2}):(\\d{2})(?::(\\d{2}))?");
  private static final int DAY = 1_000_000;

  private DateTimeNumber() {}

  /**
   * Returns the number of a date.
   *
   * @param date the date
   * @param iso the same date in ISO 8601, perhaps with a time of day
   */
  static long of(DatePeriod date, String iso) {
    Matcher time = TIME.matcher(iso);
    String digits = time.find() ? time.group(1) + time.group(2) + seconds(time) : "0";
    return (long) date.first() * DAY + Integer.parseInt(digits);
  }

  /** Returns the day {@code yyyymmdd} of a number. */
  public static int day(long moment) {
    return (int) (moment / DAY);
  }

  private static String seconds(Matcher time) {
    return time.group(3) == null ? "00" : time.group(3);
  }
}
