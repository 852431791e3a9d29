package org.fihrist.ranking;

import java.util.Comparator;
import org.fihrist.terms.KeyOrder;

/**
 * An article that was found, with its place in the order: the tier, then the score, then the key.
 *
 * @param article where the index has it
 * @param key of the article, the same in every index of an archive
 * @param standing by what it is ordered
 */
public record Match(ArticleHandle article, String key, Standing standing) {
  /** Best first. */
  static final Comparator<Match> ORDER = Match::compare;

  /**
   * By what a match is ordered.
   *
   * @param tier how many tiers stand below this one
   * @param score without any bonus for the tier; 0 where articles are ordered by date
   * @param dateTime the date of the article as the index sorts by it, where articles are ordered by
   *     date
   */
  public record Standing(int tier, float score, long dateTime) {}

  /** A match in the lowest tier that was found by its score. */
  public static Match byScore(ArticleHandle article, String key, float score) {
    return new Match(article, key, new Standing(0, score, 0));
  }

  /** A match that was found by its date. */
  public static Match byDate(ArticleHandle article, String key, long dateTime) {
    return new Match(article, key, new Standing(0, 0, dateTime));
  }

  int tier() {
    return standing.tier();
  }

  /** Its score, without any bonus. */
  public float score() {
    return standing.score();
  }

  /** The same match in another tier. */
  Match inTier(int tier) {
    return tier == standing.tier()
        ? this
        : new Match(article, key, new Standing(tier, standing.score(), standing.dateTime()));
  }

  /** The same match with a higher score. */
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
