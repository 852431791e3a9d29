package org.fihrist.search;

import java.util.Optional;

/**
 * A place among all results of a search in one generation, from which they go on.
 *
 * @param results how many results stand before the place
 * @param anchor a result before the place from which an engine goes on at once; without one it
 *     passes over all results before the place
 */
public record ResultPlace(long results, Optional<Anchor> anchor) {
  /** Before the first result. */
  public static final ResultPlace START = after(0);

  /**
   * A result that is known by what it is ordered by.
   *
   * @param results how many results stand before the place behind it
   * @param stage which of the lists that make up the results it stands in
   * @param value what the list is ordered by
   * @param key decides between equal values
   */
  public record Anchor(long results, int stage, long value, String key) {}

  /** The place after a number of results. */
  public static ResultPlace after(long results) {
    return new ResultPlace(results, Optional.empty());
  }

  /** The place right behind a result. */
  public static ResultPlace behind(Anchor anchor) {
    return new ResultPlace(anchor.results(), Optional.of(anchor));
  }

  /** The place after some more results. */
  public ResultPlace plus(long more) {
    return new ResultPlace(results + more, anchor);
  }

  /** How many results are passed over one by one. */
  public long passedOver() {
    return results - anchor.map(Anchor::results).orElse(0L);
  }
}
