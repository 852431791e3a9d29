package org.fihrist.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.text.DateMatch;
import org.fihrist.text.DateReader;

/**
 * A date as someone types one, or two with dots between: {@code 2017}, {@code ٢٠١٧/١}, {@code
 * 5/3/2017} (the day first), {@code 2017-03-05}, {@code كانون الثاني 2017} and whatever else {@link
 * DateReader} knows, {@code 2017-01..2017-03}, {@code 2017..}.
 *
 * @param from the earlier day, month or year in ISO 8601; empty when the span is open there
 * @param to the later
 */
record TypedDates(String from, String to) {
  private static final Pattern SPAN = Pattern.compile("\\.{2,}|\u2026");
  private static final Pattern DASH = Pattern.compile("[\u2010-\u2013\u2212]");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\p{Nd}{4})[-/.](\\p{Nd}{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{Nd}{1,2})[-/.](\\p{Nd}{4})");
  private static final Pattern YEAR_SOMEWHERE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}");
  private static final int DAY_LENGTH = "2017-01-21".length();

  /** What a text says if it is a date or a span, and nothing besides. */
  static Optional<TypedDates> read(String typed) {
    List<String> ends = List.of(SPAN.split(typed, -1));
    if (ends.size() == 1) {
      return iso(typed).map(date -> new TypedDates(date, date));
    }
    String first = ends.getFirst();
    String last = ends.getLast();
    boolean says = !first.isBlank() || !last.isBlank();
    if (ends.size() > 2 || !says || isEllipsis(first, last)) {
      return Optional.empty();
    }
    Optional<String> from = first.isBlank() ? Optional.of("") : iso(first);
    Optional<String> to = last.isBlank() ? Optional.of("") : iso(last);
    return from.flatMap(earlier -> to.map(later -> inOrder(earlier, later)));
  }

  /** Dots that stand apart from the only date are punctuation. */
  private static boolean isEllipsis(String first, String last) {
    return first.isBlank()
        ? Character.isWhitespace(last.charAt(0))
        : last.isBlank() && Character.isWhitespace(first.charAt(first.length() - 1));
  }

  /** In right-to-left text it is easy to type the later date first. */
  private static TypedDates inOrder(String from, String to) {
    boolean turned = !to.isEmpty() && from.compareTo(to) > 0 && !from.startsWith(to);
    return turned ? new TypedDates(to, from) : new TypedDates(from, to);
  }

  /** A day, month or year in ISO 8601, as far as it was typed. */
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
