package org.fihrist.terms;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fihrist.search.Period;

/**
 * A day, month or year as a span of numbers {@code yyyymmdd}, so that a date known to the month
 * lies at that month's beginning.
 *
 * @param first the span's first number
 * @param last its last
 */
public record DatePeriod(int first, int last) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?!\\d).*)?)?");
  private static final int MONTH = 100;
  private static final int YEAR = 10_000;
  private static final int WHOLE_MONTH = MONTH - 1;
  private static final int WHOLE_YEAR = YEAR - 1;

  /** The period that an ISO 8601 date names, time of day left out; empty when it is none. */
  public static Optional<DatePeriod> of(String iso) {
    Matcher matcher = ISO.matcher(iso);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1)) * YEAR;
    if (matcher.group(2) == null) {
      return Optional.of(new DatePeriod(year, year + WHOLE_YEAR));
    }
    int month = year + Integer.parseInt(matcher.group(2)) * MONTH;
    if (matcher.group(3) == null) {
      return Optional.of(new DatePeriod(month, month + WHOLE_MONTH));
    }
    int day = month + Integer.parseInt(matcher.group(3));
    return Optional.of(new DatePeriod(day, day));
  }

  /** The span of all dates of a period; what begins with a month or year holds it as a whole. */
  public static DatePeriod of(Period period) {
    return new DatePeriod(
        of(period.from()).map(from -> outerFirst(from.first)).orElse(Integer.MIN_VALUE),
        of(period.to()).map(to -> outerLast(to.last)).orElse(Integer.MAX_VALUE));
  }

  private static int outerFirst(int number) {
    int first = number % MONTH == 1 ? number - 1 : number;
    return first % YEAR == MONTH ? first - MONTH : first;
  }

  private static int outerLast(int number) {
    int last = isLastDay(number) ? number - number % MONTH + WHOLE_MONTH : number;
    return last % YEAR == 12 * MONTH + WHOLE_MONTH ? last - last % YEAR + WHOLE_YEAR : last;
  }

  private static boolean isLastDay(int number) {
    int day = number % MONTH;
    return day < WHOLE_MONTH
        && day == YearMonth.of(number / YEAR, number % YEAR / MONTH).lengthOfMonth();
  }

  /** Whether all of another lies in this. */
  public boolean holds(DatePeriod other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether it cannot be said of a date whether it lies in this. */
  public boolean isUnsureOf(DatePeriod date) {
    return !holds(date) && first <= date.last && date.first <= last;
  }

  /** The first numbers of all dates of which it cannot be said whether they lie in this. */
  public int[] unsure() {
    return IntStream.of(first, last)
        .filter(end -> end != Integer.MIN_VALUE && end != Integer.MAX_VALUE)
        .flatMap(
            end -> surrounding(end).stream().filter(this::isUnsureOf).mapToInt(DatePeriod::first))
        .distinct()
        .toArray();
  }

  private static List<DatePeriod> surrounding(int number) {
    int month = number - number % MONTH;
    int year = number - number % YEAR;
    return List.of(
        new DatePeriod(month, month + WHOLE_MONTH), new DatePeriod(year, year + WHOLE_YEAR));
  }

  /** As ISO 8601 writes it. */
  public String iso() {
    String year = digits(first / YEAR, 4);
    if (last - first == WHOLE_YEAR) {
      return year;
    }
    String month = year + "-" + digits(first % YEAR / MONTH, 2);
    return last > first ? month : month + "-" + digits(first % MONTH, 2);
  }

  /** A number with zeros before it; a rebuild writes one for every article. */
  private static String digits(int number, int length) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
