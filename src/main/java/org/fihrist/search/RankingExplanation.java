package org.fihrist.search;

import java.util.List;

/**
 * Why an article stands at its place.
 *
 * @param id the article that was ranked; of a hit with copies, the best of them
 * @param tier how many tiers stand below that of the article: an article of a higher tier comes
 *     first, whatever its score
 * @param tiers the number of tiers of the query
 * @param score what orders the articles of a tier: the sum of the contributions; 0 when the order
 *     is by date
 * @param parts what the score is made of; only the family score for an article beyond the closer
 *     look, nothing when the order is by date
 */
public record RankingExplanation(String id, int tier, int tiers, double score, List<Part> parts) {
  public RankingExplanation {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the score.
   *
   * @param feature its name, in lower case
   * @param value what the article has of it
   * @param weight what one of it counts
   * @param contribution what it adds to the score
   */
  public record Part(String feature, double value, double weight, double contribution) {
    /** The name of the part that Lucene computes. */
    public static final String FAMILIES = "families";
  }
}
