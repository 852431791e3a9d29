package org.fihrist.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Understands dates as Arabic and English news pages and archives write them: ISO 8601, damaged or
 * not, day/month/year, month names of every region, any digits. Where 03/04/2017 could be two days
 * it is the third of April, as everywhere in the Arab world. A Hijri year is not understood.
 */
public final class DateReader {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_TEXT = 300;
  private static final String MONTH = Months.alternation();
  private static final String SECOND_NAME = "(?:\\s*[/(\\-]\\s*" + MONTH + "\\s*\\)?)?";
  private static final String COMMA = "\\s*[,،/\\-]?\\s*";

  private record Shape(Pattern pattern, Function<MatchResult, Day> reader) {}

  private record Day(int year, int month, int day) {
    private boolean exists() {
      try {
        LocalDate first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
        return first.getYear() >= FIRST_YEAR && first.getYear() <= LAST_YEAR;
      } catch (DateTimeException e) {
        return false;
      }
    }

    private PublicationDate written(String text) {
      if (month == 0) {
        return new PublicationDate(year + "", Precision.YEAR, text);
      }
      String iso = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, Math.max(1, day));
      return day == 0
          ? new PublicationDate(iso.substring(0, 7), Precision.MONTH, text)
          : new PublicationDate(iso, Precision.DAY, text);
    }
  }

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              "(?<!\\d)(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)",
              m -> new Day(number(m, 1), number(m, 2), number(m, 3))),
          shape(
              "(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})(?!\\d)",
              m -> dayFirst(number(m, 1), number(m, 2), number(m, 3))),
          shape(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:من\\s+|of\\s+|[-/]\\s*)?("
                  + MONTH
                  + ")"
                  + SECOND_NAME
                  + COMMA
                  + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 3), Months.number(m.group(2)), number(m, 1))),
          shape(
              "(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?" + COMMA + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 3), Months.number(m.group(1)), number(m, 2))),
          shape(
              "(" + MONTH + ")" + SECOND_NAME + COMMA + "(\\d{4})(?!\\d)",
              m -> new Day(number(m, 2), Months.number(m.group(1)), 0)),
          shape("(?<!\\d)(\\d{4})[-/](\\d{2})(?!\\d)", m -> new Day(number(m, 1), number(m, 2), 0)),
          shape(
              "^\\s*(\\d{4})(\\d{2})(\\d{2})(?!\\d)",
              m -> new Day(number(m, 1), number(m, 2), number(m, 3))),
          shape("^\\s*(\\d{4})\\s*$", m -> new Day(number(m, 1), 0, 0)));

  private static final Pattern DAY_WITHOUT_YEAR =
      Pattern.compile(
          "[,،]?\\s*(?:(?<!\\d)\\d{1,2}\\s*(?:"
              + MONTH
              + ")|(?:"
              + MONTH
              + ")\\s*\\d{1,2}(?!\\d))");

  private DateReader() {}

  /** A text with its first day of a month, as datelines give it without a year, blanked out. */
  public static String withoutDay(String text) {
    Matcher day = DAY_WITHOUT_YEAR.matcher(Folded.of(text));
    return day.find() ? blank(text, day.start(), day.end()) : text;
  }

  /** A field that ought to hold a date; one that holds none stays as it was written. */
  public static PublicationDate read(String text) {
    String written = Spacing.tidy(text);
    if (written.isEmpty()) {
      return PublicationDate.UNKNOWN;
    }
    return find(written).map(DateMatch::date).orElse(PublicationDate.notUnderstood(written));
  }

  /** The first date in a short text, such as a line of its own. */
  public static Optional<DateMatch> find(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    String folded = Folded.of(text);
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern.matcher(folded);
      while (matcher.find()) {
        Day day = shape.reader.apply(matcher);
        if (day.exists()) {
          return Optional.of(match(text, folded, matcher.toMatchResult(), day));
        }
      }
    }
    return Optional.empty();
  }

  private static DateMatch match(String text, String folded, MatchResult found, Day day) {
    PublicationDate date = day.written(text);
    String rest = blank(text, found.start(), found.end());
    if (date.precision() != Precision.DAY) {
      return new DateMatch(date, rest);
    }
    String around = blank(folded, found.start(), found.end());
    return TimeReader.find(around, found.end())
        .map(time ->
            new DateMatch(
                new PublicationDate(date.iso() + time.iso(), Precision.TIME, text),
                blank(rest, time.start(), time.end())))
        .orElse(new DateMatch(date, rest));
  }

  private static String blank(String text, int start, int end) {
    return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
  }

  private static Day dayFirst(int first, int second, int year) {
    return second > 12 && first <= 12 ? new Day(year, first, second) : new Day(year, second, first);
  }

  private static Shape shape(String regex, Function<MatchResult, Day> reader) {
    return new Shape(Pattern.compile(regex), reader);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
