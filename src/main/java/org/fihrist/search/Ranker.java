package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Query;

/** Puts articles in order for a query: all that measuring quality needs. */
public interface Ranker {
  /**
   * The best articles by rank alone, without passages or reasons.
   *
   * @param depth how many at the most
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<RankedArticle> rank(Query query, int depth);
}
