package org.fihrist.advice;

import org.fihrist.query.Query;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.SearchPage.Totals;

/** Counts the articles that changed queries find. The number of counts is limited. */
public final class OfferCounter {
  private static final Totals NOTHING = new Totals(0, true, 0);

  private final AdviceSource source;
  private final AdviceRequest request;
  private int left;

  OfferCounter(AdviceSource source, AdviceRequest request, int most) {
    this.source = source;
    this.request = request;
    this.left = most;
  }

  /** Returns the count of a changed text, with the options and filters of the request. */
  public Totals of(String changed) {
    return mayCount() ? source.totals(request.asking(changed)) : NOTHING;
  }

  /**
   * How many articles hold all words of a changed text; much faster than {@link #of}, so it takes
   * nothing off the number that may be counted.
   */
  long withAllWords(String changed) {
    return left > 0 && !source.budget().exhausted()
        ? source.withAllWords(request.asking(changed))
        : 0;
  }

  /** Returns the count of the typed text without filters. */
  Totals withoutFilters() {
    return mayCount() ? source.totals(request.askingWithoutFilters()) : NOTHING;
  }

  /** Returns the number of articles of the archive that match a part of a query. */
  long ofAll(Query query) {
    return mayCount() ? source.totals(request.asking(query)).articles() : 0;
  }

  private boolean mayCount() {
    return left-- > 0 && !source.budget().exhausted();
  }
}
