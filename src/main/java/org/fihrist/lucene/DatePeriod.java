package org.fihrist.lucene;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or year as a span of numbers {@code yyyymmdd}, so that a date known to the month
 * lies at that month's beginning.
 *
 * @param first the span's first number
 * @param last its last
 */
record DatePeriod(int first, int last) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?!\\d).*)?)?");

  /** The period that an ISO 8601 date names, time of day left out; empty when it is none. */
  static Optional<DatePeriod> of(String iso) {
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1)) * 10_000;
    if (matcher.group(2) == null) {
      return Optional.of(new DatePeriod(year, year + 9_999));
    }
    int month = year + Integer.parseInt(matcher.group(2)) * 100;
    if (matcher.group(3) == null) {
      return Optional.of(new DatePeriod(month, month + 99));
    }
    int day = month + Integer.parseInt(matcher.group(3));
    return Optional.of(new DatePeriod(day, day));
  }
}
