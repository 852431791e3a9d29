package org.fihrist.terms;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fihrist.search.Period;

/**
 * A day, month or year as a range of numbers {@code yyyymmdd}. A date that is known to the month
 * stands at the beginning of that month.
 *
 * @param first the first number of the range
 * @param last the last number of the range
 */
public record DatePeriod(int first, int last) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?!\\d).*)?)?");
  private static final int MONTH = 100;
  private static final int YEAR = 10_000;
  private static final int WHOLE_MONTH = MONTH - 1;
  private static final int WHOLE_YEAR = YEAR - 1;

  /**
   * Returns the period of an ISO 8601 date without its time of day; empty when the text is not a
   * date.
   */
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

  /**
   * Returns the range of all dates between two dates. A range that begins with a month or year
   * includes all of it.
   */
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

  /** Tests whether this period contains all of another. */
  public boolean holds(DatePeriod other) {
    return first <= other.first && other.last <= last;
  }

  /** Tests whether a date may or may not be in this period. */
  public boolean isUnsureOf(DatePeriod date) {
    return !holds(date) && first <= date.last && date.first <= last;
  }

  /** Returns the first numbers of all dates that may or may not be in this period. */
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

  /** Returns the period in the form of ISO 8601. */
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
