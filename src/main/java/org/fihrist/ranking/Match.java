package org.fihrist.ranking;

import java.util.Comparator;
import org.fihrist.terms.KeyOrder;

/**
 * An article that was found. Matches are ordered by tier, then score or date, then key.
 *
 * @param article the reference to the article
 * @param key the key of the article, which is the same in every index of an archive
 * @param standing the values by which it is ordered
 */
public record Match(ArticleHandle article, String key, Standing standing) {
  /** Orders the best match first. */
  static final Comparator<Match> ORDER = Match::compare;

  /**
   * The values by which a match is ordered.
   *
   * @param tier the number of lower tiers
   * @param score the score, without a bonus for the tier; 0 in an order by date
   * @param dateTime the date as the index sorts it, in an order by date
   */
  public record Standing(int tier, float score, long dateTime) {}

  /** Returns a match of the lowest tier in an order by score. */
  public static Match byScore(ArticleHandle article, String key, float score) {
    return new Match(article, key, new Standing(0, score, 0));
  }

  /** Returns a match in an order by date. */
  public static Match byDate(ArticleHandle article, String key, long dateTime) {
    return new Match(article, key, new Standing(0, 0, dateTime));
  }

  int tier() {
    return standing.tier();
  }

  /** Returns the score, without a bonus for the tier. */
  public float score() {
    return standing.score();
  }

  /** Returns the same match in another tier. */
  Match inTier(int tier) {
    return tier == standing.tier()
        ? this
        : new Match(article, key, new Standing(tier, standing.score(), standing.dateTime()));
  }

  /** Returns the same match with a higher score. */
  Match raised(float addition) {
    float score = standing.score() + addition;
    return new Match(article, key, new Standing(standing.tier(), score, standing.dateTime()));
  }

  private static int compare(Match one, Match other) {
    int byTier = Integer.compare(other.tier(), one.tier());
    int byStanding = byTier != 0 ? byTier : Float.compare(other.score(), one.score());
    return byStanding != 0 ? byStanding : KeyOrder.ASCENDING.compare(one.key, other.key);
  }
}
