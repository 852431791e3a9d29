package org.fihrist.search;

import org.fihrist.query.Query;

/**
 * A search about which advice is wanted.
 *
 * @param text what was typed
 * @param reading how it was read, so that a change of it is read as it would be if it were typed
 * @param request what was asked of the engine
 */
public record AdviceRequest(String text, Reading reading, SearchRequest request) {
  /** How a text becomes a query. */
  @FunctionalInterface
  public interface Reading {
    /** What a text means; {@link Query.Nothing} when it cannot be read. */
    Query read(String text);
  }

  /** The same search, filters and all, for another text, and for its totals alone. */
  public SearchRequest asking(String changed) {
    return new SearchRequest(
        reading.read(changed),
        new SearchRequest.Window(1, 0),
        request.comments(),
        request.narrowing());
  }

  /** The same search among all articles, for its totals alone. */
  public SearchRequest askingWithoutFilters() {
    return new SearchRequest(request.query(), new SearchRequest.Window(1, 0), request.comments());
  }

  /** One thing by itself, in the whole archive. */
  public SearchRequest asking(Query alone) {
    return new SearchRequest(alone, new SearchRequest.Window(1, 0), request.comments());
  }
}
