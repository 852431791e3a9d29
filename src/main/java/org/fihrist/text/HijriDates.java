package org.fihrist.text;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dates of the Hijri calendar. They are converted by the Umm al-Qura calendar of Saudi Arabia,
 * which {@link HijrahDate} implements from the year 1300 on. Other countries observe the moon
 * themselves, so their dates may differ by one day. A date in digits with a year below 1420 is not
 * understood, because it may belong to the Persian calendar, which is 621 years behind the
 * Gregorian.
 */
final class HijriDates {
  private static final Map<String, Integer> NUMBERS = Months.numbers("hijri-months.tsv");

  private static final String MONTH =
      NUMBERS.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
          .map(name -> name.replace(" ", "\\s+"))
          .collect(joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
  private static final String YEAR = "(1[34]\\d\\d)(?!\\d)";
  private static final String NUMBERED_YEAR = "(14[2-9]\\d)(?!\\d)";

  static final List<DateShape> SHAPES =
      List.of(
          new DateShape(
              Pattern.compile(
                  "(?<!\\d)(14[2-9]\\d)"
                      + DateShape.BETWEEN
                      + "(\\d{1,2})"
                      + DateShape.BETWEEN
                      + "(\\d{1,2})(?!\\d)"),
              m -> day(DateShape.number(m, 1), DateShape.number(m, 2), DateShape.number(m, 3))),
          new DateShape(
              Pattern.compile(
                  "(?<!\\d)(\\d{1,2})"
                      + DateShape.BETWEEN
                      + "(\\d{1,2})"
                      + DateShape.BETWEEN
                      + NUMBERED_YEAR),
              m ->
                  dayFirst(DateShape.number(m, 1), DateShape.number(m, 2), DateShape.number(m, 3))),
          new DateShape(
              Pattern.compile(
                  "(?<!\\d)(\\d{1,2})\\s*(?:من\\s+(?:شهر\\s+)?|[-/]\\s*)?("
                      + MONTH
                      + ")"
                      + DateShape.BEFORE_YEAR
                      + YEAR),
              m -> day(DateShape.number(m, 3), month(m.group(2)), DateShape.number(m, 1))),
          new DateShape(
              Pattern.compile("(" + MONTH + ")" + DateShape.BEFORE_YEAR + YEAR),
              m -> month(DateShape.number(m, 2), month(m.group(1)))));

  private HijriDates() {}

  private static int month(String folded) {
    return NUMBERS.getOrDefault(Spacing.tidy(folded), 0);
  }

  private static Day dayFirst(int first, int second, int year) {
    Day day = DateShape.dayFirst(first, second, year);
    return day(day.year(), day.month(), day.day());
  }

  private static Day day(int year, int month, int day) {
    try {
      return Day.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Day.NONE;
    }
  }

  // A Hijri month spans two Gregorian months, so only the year is certain. A month that spans two
  // years is not understood.
  private static Day month(int year, int month) {
    Day first = day(year, month, 1);
    if (!first.exists()) {
      return Day.NONE;
    }
    int length = HijrahDate.of(year, month, 1).lengthOfMonth();
    return day(year, month, length).year() == first.year() ? new Day(first.year(), 0, 0) : Day.NONE;
  }
}
