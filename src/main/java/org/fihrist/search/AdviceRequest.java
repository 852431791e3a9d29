package org.fihrist.search;

import org.fihrist.query.Query;

/**
 * A search for which advice is requested.
 *
 * @param text the typed text
 * @param reading the parser of the text, which also parses changed texts
 * @param request the request that was sent to the engine
 */
public record AdviceRequest(String text, Reading reading, SearchRequest request) {
  /** How a text becomes a query. */
  @FunctionalInterface
  public interface Reading {
    /** Parses a text; the result is {@link Query.Nothing} if it is invalid. */
    Query read(String text);
  }

  /** Returns the same search with the same filters for another text, for its totals only. */
  public SearchRequest asking(String changed) {
    return new SearchRequest(
        reading.read(changed),
        new SearchRequest.Window(1, 0),
        request.comments(),
        request.narrowing());
  }

  /** Returns the same search without filters, for its totals only. */
  public SearchRequest askingWithoutFilters() {
    return new SearchRequest(request.query(), new SearchRequest.Window(1, 0), request.comments());
  }

  /** A search for a single query in the whole archive, for its totals only. */
  public SearchRequest asking(Query alone) {
    return new SearchRequest(alone, new SearchRequest.Window(1, 0), request.comments());
  }
}
