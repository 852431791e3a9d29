package org.fihrist.advice;

/** On which day the article of each headline appeared, in memory and for comparing only. */
public final class ArticleDays {
  private final int[] days;

  /**
   * Takes the days; the array is not copied.
   *
   * @param days by number of a headline, {@code yyyymmdd}; 0 where the day is not known
   */
  public ArticleDays(int[] days) {
    this.days = days;
  }

  /** The first day of an article's date, {@code yyyymmdd}; 0 when it is not known. */
  public int of(int headline) {
    return days[headline];
  }
}
