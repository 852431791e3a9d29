package org.fihrist.search.statistics;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The step of a trend. */
public enum TrendUnit {
  /** A day, as {@code 2017-01-21}. */
  DAY(10),
  /** A month, as {@code 2017-01}. */
  MONTH(7),
  /** A year, as {@code 2017}. */
  YEAR(4);

  private final int length;

  TrendUnit(int length) {
    this.length = length;
  }

  /** Tests whether a date is precise enough for one step. */
  boolean takes(String date) {
    return date.length() >= length;
  }

  /** Returns the step of a date. */
  String step(String date) {
    return date.substring(0, length);
  }

  /** Returns the next step. */
  public String next(String step) {
    return switch (this) {
      case DAY -> LocalDate.parse(step).plusDays(1).toString();
      case MONTH -> YearMonth.parse(step).plusMonths(1).toString();
      case YEAR -> Year.parse(step).plusYears(1).toString();
    };
  }
}
