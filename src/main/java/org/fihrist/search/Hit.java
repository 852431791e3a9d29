package org.fihrist.search;

import java.util.List;
import org.fihrist.article.Masthead;

/**
 * A hit of a result page: an article, or several articles with nearly the same text. Of these, the
 * earliest article is shown at the rank of the best.
 *
 * @param ranked the article, with the score of its rank
 * @param masthead title, credits, date and address
 * @param evidence the reasons why it matches
 * @param copies the other articles with the same text
 */
public record Hit(RankedArticle ranked, Masthead masthead, Evidence evidence, Copies copies) {
  /** Creates a hit without copies. */
  public Hit(String id, Masthead masthead, double score, Evidence evidence) {
    this(new RankedArticle(id, score), masthead, evidence, Copies.NONE);
  }

  /** The id of the article. */
  public String id() {
    return ranked.id();
  }

  /** The score; it is comparable only within one ranking. */
  public double score() {
    return ranked.score();
  }

  /**
   * The reasons why an article matches.
   *
   * @param title the whole title with its marks
   * @param passages the parts of the text that show the matches best, in the order of the text
   * @param matches the matched forms of each word of the query
   */
  public record Evidence(Passage title, List<Passage> passages, List<WordMatch> matches) {
    public Evidence {
      passages = List.copyOf(passages);
      matches = List.copyOf(matches);
    }

    /** Returns the hit with at most the given number of passages. */
    public Evidence first(int most) {
      return new Evidence(title, passages.subList(0, Math.min(most, passages.size())), matches);
    }
  }
}
