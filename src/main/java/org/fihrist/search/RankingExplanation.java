package org.fihrist.search;

import java.util.List;

/**
 * Explains the rank of an article.
 *
 * @param id the id of the ranked article; for a hit with copies, that of the best of them
 * @param tier the number of lower tiers; an article of a higher tier comes first, whatever its
 *     score
 * @param tiers the number of tiers of the query
 * @param score the score, which orders the articles of a tier: the sum of the contributions; 0 in
 *     an order by date
 * @param parts the parts of the score; only the family score for an article after the window of the
 *     second phase, and none in an order by date
 */
public record RankingExplanation(String id, int tier, int tiers, double score, List<Part> parts) {
  public RankingExplanation {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the score.
   *
   * @param feature the name of the feature in lower case
   * @param value the value of the feature
   * @param weight its weight
   * @param contribution its contribution to the score
   */
  public record Part(String feature, double value, double weight, double contribution) {
    /** The name of the part that Lucene computes. */
    public static final String FAMILIES = "families";
  }
}
