package org.fihrist.lucene.advice;

import java.io.IOException;
import org.fihrist.lucene.ranking.SearchExecutor;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.query.Query;
import org.fihrist.search.AdviceRequest;
import org.fihrist.search.SearchPage.Totals;

/** Counts what changed queries find, and so many of them at the most. */
public final class OfferCounter {
  private static final Totals NOTHING = new Totals(0, true, 0);

  private final OpenGeneration generation;
  private final AdviceRequest request;
  private int left;

  OfferCounter(OpenGeneration generation, AdviceRequest request, int most) {
    this.generation = generation;
    this.request = request;
    this.left = most;
  }

  /** What a changed text finds, asked as the one that was typed. */
  public Totals of(String changed) throws IOException {
    return mayCount() ? SearchExecutor.totals(generation, request.asking(changed)) : NOTHING;
  }

  /** What was typed finds without filters. */
  Totals withoutFilters() throws IOException {
    return mayCount() ? SearchExecutor.totals(generation, request.askingWithoutFilters()) : NOTHING;
  }

  /** In how many articles of the archive one thing is. */
  long ofAll(Query query) throws IOException {
    return mayCount() ? SearchExecutor.totals(generation, request.asking(query)).articles() : 0;
  }

  private boolean mayCount() {
    return left-- > 0 && !generation.budget().exhausted();
  }
}
