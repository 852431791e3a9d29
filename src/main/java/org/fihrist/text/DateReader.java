package org.fihrist.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Parses dates as Arabic and English news pages and archives write them: ISO 8601 and its damaged
 * forms, day/month/year, month names of every Arab region, digits of every script. 03/04/2017 is
 * the third of April, because the Arab world writes the day first. Hijri dates are converted to
 * Gregorian dates: see {@link HijriDates}. A day that no calendar has, such as 30 February, is not
 * understood: its month or year alone would be an invention.
 */
public final class DateReader {
  private static final int MAX_LENGTH = 300;
  private static final String MONTH = Months.alternation();
  private static final List<DateShape> SHAPES =
      Stream.concat(DateShape.GREGORIAN.stream(), HijriDates.SHAPES.stream()).toList();

  /** A text without two adjacent digits has no year, so the shapes need not be tried. */
  private static final Pattern YEAR = Pattern.compile("\\d\\d");

  // Seconds since 1970, for the years 1995 to 2100 only.
  private static final Pattern EPOCH =
      Pattern.compile("(7[89]\\d{7}|[89]\\d{8}|[1-3]\\d{9}|40\\d{8})(?:(\\d{3})|\\.\\d+)?");

  /** The form of .NET in JSON: {@code /Date(1424080800000+0200)/}. */
  private static final Pattern EPOCH_IN_BRACKETS =
      Pattern.compile("/Date\\((\\d{9,13})(?:[+-]\\d{4})?\\)/");

  private static final Pattern DIGITS_ALONE =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

  private static final PublicationDate ANY_DAY =
      new PublicationDate("2000-01-01", Precision.DAY, "");

  private static final Pattern DAY_WITHOUT_YEAR =
      Pattern.compile(
          "[,،]?\\s*(?:(?<!\\d)\\d{1,2}\\s*(?:"
              + MONTH
              + ")|(?:"
              + MONTH
              + ")\\s*\\d{1,2}(?!\\d))");

  private DateReader() {}

  /**
   * Replaces the first day of a month by spaces. Datelines often give such a day without a year.
   */
  public static String withoutDay(String text) {
    Matcher day = DAY_WITHOUT_YEAR.matcher(TextFolding.of(text));
    return day.find() ? blank(text, day.start(), day.end()) : text;
  }

  /**
   * Parses a field that should hold a date. If it holds none, the result is unknown but keeps the
   * text of the field.
   */
  public static PublicationDate read(String text) {
    String written = Spacing.tidy(text);
    if (written.isEmpty()) {
      return PublicationDate.UNKNOWN;
    }
    return counted(written)
        .or(() -> find(written).map(DateMatch::date))
        .orElse(PublicationDate.notUnderstood(written));
  }

  /**
   * Parses a field that holds a date or an elapsed time, such as "two hours ago".
   *
   * @param from the time from which an elapsed time counts back: when the page was fetched
   */
  public static PublicationDate read(String text, PublicationDate from) {
    PublicationDate date = read(text);
    return date.known() ? date : RelativeDates.read(text, from).orElse(date);
  }

  /** Whether a text is a relative date, which has no meaning without the time of fetching. */
  public static boolean isRelative(String text) {
    return RelativeDates.read(text, ANY_DAY).isPresent();
  }

  /** Parses seconds or milliseconds since 1970, or date and time as 14 digits. */
  private static Optional<PublicationDate> counted(String written) {
    Matcher digits = DIGITS_ALONE.matcher(written);
    if (digits.matches()) {
      return find(digits.replaceFirst("$1-$2-$3 $4:$5:$6"))
          .map(match -> new PublicationDate(match.date().iso(), match.date().precision(), written));
    }
    Matcher epoch = EPOCH.matcher(EPOCH_IN_BRACKETS.matcher(written).replaceFirst("$1"));
    if (!epoch.matches()) {
      return Optional.empty();
    }
    String iso = Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString();
    return Optional.of(new PublicationDate(iso, Precision.TIME, written));
  }

  /** Finds the first date in a short text, such as a line. */
  public static Optional<DateMatch> find(String text) {
    return find(text, new ArrayList<>());
  }

  /**
   * Finds the first date in a short text, or else the first words that are written as a date of a
   * day that does not exist. The date of such a match is unknown.
   */
  public static Optional<DateMatch> findWritten(String text) {
    List<MatchResult> impossible = new ArrayList<>();
    return find(text, impossible)
        .or(() ->
            impossible.stream()
                .findFirst()
                .map(found ->
                    new DateMatch(
                        PublicationDate.notUnderstood(text),
                        blank(text, found.start(1), found.end()))));
  }

  /**
   * Finds the first date.
   *
   * @param impossible receives the matches that are no days. No other shape may read a part of
   *     them: {@code 2015-02-30} is not February 2015
   */
  private static Optional<DateMatch> find(String text, List<MatchResult> impossible) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String folded = TextFolding.of(text);
    if (!YEAR.matcher(folded).find()) {
      return Optional.empty();
    }
    for (DateShape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(folded);
      while (matcher.find()) {
        if (impossible.stream().anyMatch(match -> isPartOf(match, matcher))) {
          continue;
        }
        Day day = shape.reader().apply(matcher);
        if (shape.equals(DateShape.DAY_FIRST)) {
          day = Weekdays.settle(day, folded.substring(0, matcher.start()));
        }
        if (day.exists()) {
          return Optional.of(match(text, folded, matcher.toMatchResult(), day));
        }
        impossible.add(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** Whether a match shares digits with an impossible date without covering all of it. */
  private static boolean isPartOf(MatchResult impossible, MatchResult match) {
    boolean overlaps = match.start(1) < impossible.end() && impossible.start(1) < match.end();
    boolean covers = match.start(1) <= impossible.start(1) && match.end() >= impossible.end();
    return overlaps && !covers;
  }

  private static DateMatch match(String text, String folded, MatchResult found, Day day) {
    PublicationDate date = day.written(text);
    String rest = blank(text, found.start(1), found.end());
    if (date.precision() != Precision.DAY) {
      return new DateMatch(date, rest);
    }
    String around = blank(folded, found.start(1), found.end());
    return TimeReader.find(around, found.end())
        .map(time ->
            new DateMatch(
                new PublicationDate(date.iso() + time.iso(day.first()), Precision.TIME, text),
                blank(rest, time.start(), time.end())))
        .orElse(new DateMatch(date, rest));
  }

  private static String blank(String text, int start, int end) {
    return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
  }
}
