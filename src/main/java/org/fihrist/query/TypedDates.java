package org.fihrist.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;

/**
 * A date or a range of dates in a query: {@code 2017}, {@code ٢٠١٧/١}, {@code 5/3/2017} (the day
 * first), {@code 2017-03-05}, {@code كانون الثاني 2017} and all other forms that {@link DateReader}
 * parses, {@code 2017-01..2017-03}, {@code 2017..}.
 *
 * @param from the first day, month or year in ISO 8601; empty when the range has no beginning
 * @param to the last day, month or year; empty when the range has no end
 */
record TypedDates(String from, String to) {
  private static final Pattern SPAN = Pattern.compile("\\.{2,}|\u2026");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2013\u2212]");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\p{Nd}{4})[-/.](\\p{Nd}{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{Nd}{1,2})[-/.](\\p{Nd}{4})");
  private static final Pattern YEAR_SOMEWHERE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}");
  private static final int DAY_LENGTH = "2017-01-21".length();

  /** Parses a text; empty when it holds anything besides a date or a range. */
  static Optional<TypedDates> read(String typed) {
    List<String> ends = List.of(SPAN.split(typed, -1));
    if (ends.size() == 1) {
      return iso(typed).map(date -> new TypedDates(date, date));
    }
    String first = ends.getFirst();
    String last = ends.getLast();
    boolean isEmpty = first.isBlank() && last.isBlank();
    if (ends.size() > 2 || isEmpty || isEllipsis(first, last)) {
      return Optional.empty();
    }
    Optional<String> from = first.isBlank() ? Optional.of("") : iso(first);
    Optional<String> to = last.isBlank() ? Optional.of("") : iso(last);
    return from.flatMap(earlier -> to.map(later -> inOrder(earlier, later)));
  }

  /** Whether the dots are punctuation: a blank separates them from the only date. */
  private static boolean isEllipsis(String first, String last) {
    return first.isBlank()
        ? Character.isWhitespace(last.charAt(0))
        : last.isBlank() && Character.isWhitespace(first.charAt(first.length() - 1));
  }

  /** Orders the two dates, because in right-to-left text users easily type the later date first. */
  private static TypedDates inOrder(String from, String to) {
    boolean isReversed = !to.isEmpty() && from.compareTo(to) > 0 && !from.startsWith(to);
    return isReversed ? new TypedDates(to, from) : new TypedDates(from, to);
  }

  /** A day, month or year in ISO 8601, as precise as it was typed; empty when it is no date. */
  static Optional<String> iso(String typed) {
    String text = withMonthInFull(DASH.matcher(typed.strip()).replaceAll("-"));
    if (!YEAR_SOMEWHERE.matcher(text).find()) {
      return Optional.empty();
    }
    return DateReader.find(text)
        .filter(found -> TypedText.letters(found.rest()) == 0)
        .map(TypedDates::day);
  }

  private static String day(DateMatch found) {
    String iso = found.date().iso();
    return iso.substring(0, Math.min(DAY_LENGTH, iso.length()));
  }

  private static String withMonthInFull(String text) {
    Matcher yearFirst = YEAR_MONTH.matcher(text);
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), yearFirst.group(2));
    }
    Matcher monthFirst = MONTH_YEAR.matcher(text);
    return monthFirst.matches() ? month(monthFirst.group(2), monthFirst.group(1)) : text;
  }

  private static String month(String year, String month) {
    return String.format(Locale.ROOT, "%04d-%02d", Integer.parseInt(year), Integer.parseInt(month));
  }
}
