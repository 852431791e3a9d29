package org.fihrist.search;

import org.fihrist.query.Query;

/**
 * What is asked of an engine.
 *
 * @param query the tree that a parser made
 * @param window which of the ranked hits to show
 * @param comments whether words in readers' comments count as matches
 * @param narrowing which of the articles that match are wanted, in what order
 */
public record SearchRequest(Query query, Window window, boolean comments, Narrowing narrowing) {
  /** All articles that match, best first. */
  public SearchRequest(Query query, Window window, boolean comments) {
    this(query, window, comments, Narrowing.NONE);
  }

  /**
   * How much is shown: a page of the ranking, and the first values of each facet.
   *
   * @param page counted from 1
   * @param size hits a page, 0 for totals alone
   * @param values how many values of each facet an {@link Overview} lists besides the chosen ones
   * @param grouped whether articles with nearly the same text are one hit
   */
  public record Window(int page, int size, int values, boolean grouped) {
    /** As many values as one takes in at a glance. */
    public static final int FEW_VALUES = 10;

    public Window {
      if (page < 1 || size < 0 || values < 0) {
        throw new IllegalArgumentException(
            "page from 1, size and values from 0: " + page + ", " + size + ", " + values);
      }
    }

    /** A page with a few values of each facet, copies of a text shown as one. */
    public Window(int page, int size) {
      this(page, size, FEW_VALUES, true);
    }

    /** How many hits stand before this page. */
    public int offset() {
      return Math.multiplyExact(page - 1, size);
    }
  }
}
