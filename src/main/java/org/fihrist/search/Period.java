package org.fihrist.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * From when to when, each end as precisely as somebody says: a day, a whole month, a whole year.
 *
 * <p>An article whose date is not known, or not precisely enough to say whether it lies in the
 * period, is left out unless it is asked for; {@link Overview.Undated} says how many those are.
 *
 * @param from the first day, month or year, ISO 8601; empty for no beginning
 * @param to the last, which belongs to it as a whole; empty for no end
 * @param undated whether to keep articles of which it cannot be said
 */
public record Period(String from, String to, boolean undated) {
  /** Any time and none. */
  public static final Period ALWAYS = new Period("", "", false);

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final String FIRST_DAY = "-01-01";
  private static final int YEAR_LENGTH = 4;

  public Period {
    if (!isEnd(from) || !isEnd(to) || isBackward(from, to)) {
      throw new IllegalArgumentException("no period: from " + from + " to " + to);
    }
  }

  /** Whether a text is a day, month or year that there is. */
  public static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text + FIRST_DAY.substring(text.length() - YEAR_LENGTH));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a period would end before it begins. */
  public static boolean isBackward(String from, String to) {
    int common = Math.min(from.length(), to.length());
    return from.substring(0, common).compareTo(to.substring(0, common)) > 0;
  }

  private static boolean isEnd(String text) {
    return text.isEmpty() || isDate(text);
  }

  /** Whether it leaves anything out. */
  public boolean isBounded() {
    return !from.isEmpty() || !to.isEmpty();
  }
}
