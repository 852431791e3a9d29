package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Query;

/** Ranks articles for a query; this is all that an evaluation needs. */
public interface Ranker {
  /**
   * The best articles, without passages and reasons.
   *
   * @param depth the largest number of articles
   * @throws IndexUnavailableException when there is no index that can be read
   */
  List<RankedArticle> rank(Query query, int depth);
}
