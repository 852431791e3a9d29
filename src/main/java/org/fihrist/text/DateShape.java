package org.fihrist.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to write a date.
 *
 * @param pattern matches a text that {@link TextFolding} has folded
 * @param reader computes the day from a match
 */
record DateShape(Pattern pattern, Function<MatchResult, Day> reader) {
  private static final String MONTH = Months.alternation();
  private static final String SECOND_NAME = "(?:\\s*[/(\\-]\\s*" + MONTH + "\\s*\\)?)?";
  static final String BETWEEN = "\\s?[-/.\u060d]\\s?";
  private static final String BEFORE_MONTH = "\\s*(?:من\\s+(?:شهر\\s+)?|شهر\\s+|of\\s+|[-/.]\\s*)?";
  static final String BEFORE_YEAR = "\\s*[,،/.\\-]?\\s*(?:(?:من\\s+)?ل?(?:عام|سنه)\\s+)?";
  private static final String ORDINAL = "(?:st|nd|rd|th|er)?";
  private static final int FIRST_TWO_DIGIT_YEAR = 70;

  /** A day and a month as numbers, of which the day should come first. */
  static final DateShape DAY_FIRST =
      shape(
          "(?<!\\d)(\\d{1,2})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{4})(?!\\d)",
          m -> dayFirst(number(m, 1), number(m, 2), number(m, 3)));

  /**
   * The shapes, the most certain one first. If a text has two dates, the earlier shape in this list
   * wins.
   */
  static final List<DateShape> GREGORIAN =
      List.of(
          shape(
              "(?<!\\d)(\\d{4})" + BETWEEN + "(\\d{1,2})" + BETWEEN + "(\\d{1,2})(?!\\d)",
              m -> new Day(number(m, 1), number(m, 2), number(m, 3))),
          DAY_FIRST,
          shape(
              "(?<!\\d)(\\d{1,2})"
                  + ORDINAL
                  + BEFORE_MONTH
                  + "("
                  + MONTH
                  + ")"
                  + SECOND_NAME
                  + BEFORE_YEAR
                  + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 3), Months.number(m.group(2)), number(m, 1))),
          shape(
              "(" + MONTH + ")[\\s\\-/]+(\\d{1,2})" + ORDINAL + BEFORE_YEAR + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 3), Months.number(m.group(1)), number(m, 2))),
          // The format of Unix and Java: Tue Feb 14 09:30:00 UTC 2017
          shape(
              "("
                  + MONTH
                  + ")\\s+(\\d{1,2})"
                  + "(?=\\s+\\d{2}:\\d{2}(?::\\d{2})?\\s+(?:[a-z+\\-0-9:]+\\s+)?(\\d{4})(?!\\d))",
              m -> new Day(number(m, 3), Months.number(m.group(1)), number(m, 2))),
          shape(
              "(?<!\\d)(\\d{4})\\s*[,،/.\\-]?\\s*("
                  + MONTH
                  + ")\\s*[,،/.\\-]?\\s*(\\d{1,2})(?![\\d:])",
              m -> new Day(number(m, 1), Months.number(m.group(2)), number(m, 3))),
          shape(
              "(" + MONTH + ")" + SECOND_NAME + BEFORE_YEAR + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 2), Months.number(m.group(1)), 0)),
          shape("(?<!\\d)(\\d{4})[-/](\\d{2})(?!\\d)", m -> new Day(number(m, 1), number(m, 2), 0)),
          shape(
              "^\\s*(\\d{4})(\\d{2})(\\d{2})(?!\\d)",
              m -> new Day(number(m, 1), number(m, 2), number(m, 3))),
          shape("^\\s*(\\d{4})\\s*$", m -> new Day(number(m, 1), 0, 0)),
          // Two digits are a year only if they cannot be a day, or if they follow a month's name.
          shape(
              "^[^\\d]*(\\d{1,2})/(\\d{1,2})/(\\d{2})\\s*$",
              m -> dayFirst(number(m, 1), number(m, 2), twoDigitYear(m, 3))),
          shape(
              "^[^\\d]*(\\d{1,2})[\\s\\-/]+("
                  + MONTH
                  + ")[\\s\\-/]+'?(\\d{2})(?=\\s*$|\\s+\\d{2}:\\d{2})",
              m -> new Day(century(number(m, 3)), Months.number(m.group(2)), number(m, 1))));

  private static DateShape shape(String regex, Function<MatchResult, Day> reader) {
    return new DateShape(Pattern.compile(regex), reader);
  }

  static Day dayFirst(int first, int second, int year) {
    return second > 12 && first <= 12 ? new Day(year, first, second) : new Day(year, second, first);
  }

  // 21/1/17 can be a day of 2017 or of 2021, so it is not understood; 21/1/98 has one meaning.
  private static int twoDigitYear(MatchResult match, int group) {
    int year = number(match, group);
    return year >= FIRST_TWO_DIGIT_YEAR ? century(year) : 0;
  }

  private static int century(int year) {
    return year >= FIRST_TWO_DIGIT_YEAR ? 1900 + year : 2000 + year;
  }

  static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
