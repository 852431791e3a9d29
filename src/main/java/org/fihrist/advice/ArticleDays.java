package org.fihrist.advice;

/** The day of the article of each headline. It is in memory and serves comparison only. */
public final class ArticleDays {
  private final int[] days;

  /**
   * Wraps an array without copying it.
   *
   * @param days the day {@code yyyymmdd} of each headline; 0 when it is not known
   */
  public ArticleDays(int[] days) {
    this.days = days;
  }

  /** Returns the first day {@code yyyymmdd} of an article's date; 0 when it is not known. */
  public int of(int headline) {
    return days[headline];
  }
}
