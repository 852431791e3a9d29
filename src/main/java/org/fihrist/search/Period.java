package org.fihrist.search;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A period of publication. Each end is a day, a month or a year.
 *
 * <p>An article without a date, or with a date that is not precise enough to decide, is left out
 * unless {@code undated} is set; {@link Overview.Undated} counts these articles.
 *
 * @param from the first day, month or year, ISO 8601; empty for no beginning
 * @param to the last day, month or year, all of which belongs to the period; empty for no end
 * @param undated whether to keep articles whose date does not decide
 */
public record Period(String from, String to, boolean undated) {
  /** No restriction. */
  public static final Period ALWAYS = new Period("", "", false);

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");
  private static final String FIRST_DAY = "-01-01";
  private static final int YEAR_LENGTH = 4;
  private static final int MONTHS = 12;

  public Period {
    if (!isEnd(from) || !isEnd(to) || isBackward(from, to)) {
      throw new IllegalArgumentException("no period: from " + from + " to " + to);
    }
  }

  /** Whether a text is a valid day, month or year. */
  public static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    String date = text + FIRST_DAY.substring(text.length() - YEAR_LENGTH);
    int month = Integer.parseInt(date, YEAR_LENGTH + 1, YEAR_LENGTH + 3, 10);
    int day = Integer.parseInt(date, YEAR_LENGTH + 4, YEAR_LENGTH + 6, 10);
    return month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(date, 0, YEAR_LENGTH, 10), month).lengthOfMonth();
  }

  /** Whether a period would end before it begins. */
  public static boolean isBackward(String from, String to) {
    int common = Math.min(from.length(), to.length());
    return from.substring(0, common).compareTo(to.substring(0, common)) > 0;
  }

  private static boolean isEnd(String text) {
    return text.isEmpty() || isDate(text);
  }

  /** Whether the period has a beginning or an end. */
  public boolean isBounded() {
    return !from.isEmpty() || !to.isEmpty();
  }
}
