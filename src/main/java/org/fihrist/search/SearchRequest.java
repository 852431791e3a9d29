package org.fihrist.search;

import org.fihrist.query.Query;

/**
 * A search request.
 *
 * @param query the parsed query
 * @param window the page of hits, and the number of facet values
 * @param comments whether words in readers' comments match
 * @param narrowing the filters and the order
 */
public record SearchRequest(Query query, Window window, boolean comments, Narrowing narrowing) {
  /** Creates a request without filters, with the best hits first. */
  public SearchRequest(Query query, Window window, boolean comments) {
    this(query, window, comments, Narrowing.NONE);
  }

  /**
   * The page of hits to return, and the number of facet values.
   *
   * @param page the page, counted from 1
   * @param size the number of hits per page, 0 for totals only
   * @param values the number of values of each facet in an {@link Overview}, besides the chosen
   *     values
   * @param grouped whether articles with nearly the same text are one hit
   */
  public record Window(int page, int size, int values, boolean grouped) {
    /** The default number of values of a facet. */
    public static final int FEW_VALUES = 10;

    public Window {
      if (page < 1 || size < 0 || values < 0) {
        throw new IllegalArgumentException(
            "page from 1, size and values from 0: " + page + ", " + size + ", " + values);
      }
    }

    /** Creates a page with the default number of facet values, in which copies are one hit. */
    public Window(int page, int size) {
      this(page, size, FEW_VALUES, true);
    }

    /** The number of hits before this page. */
    public int offset() {
      return Math.multiplyExact(page - 1, size);
    }
  }
}
