package org.fihrist.search;

import org.fihrist.query.Query;

/**
 * What is asked of an engine.
 *
 * @param query the tree that a parser made
 * @param window which of the ranked hits to show
 * @param comments whether words in readers' comments count as matches
 */
public record SearchRequest(Query query, Window window, boolean comments) {
  /**
   * A page of the ranking.
   *
   * @param page counted from 1
   * @param size hits a page, 0 for totals alone
   */
  public record Window(int page, int size) {
    public Window {
      if (page < 1 || size < 0) {
        throw new IllegalArgumentException("page from 1, size from 0: " + page + ", " + size);
      }
    }

    /** How many hits stand before this page. */
    public int offset() {
      return Math.multiplyExact(page - 1, size);
    }
  }
}
