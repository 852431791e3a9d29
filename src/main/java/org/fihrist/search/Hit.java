package org.fihrist.search;

import java.util.List;
import org.fihrist.article.Masthead;

/**
 * One article of a result page, or several with nearly the same text: then the earliest stands for
 * them, at the place of the best.
 *
 * @param ranked the article, with the score of its place
 * @param masthead title, credits, date and address
 * @param evidence why it matched
 * @param copies the others with the same text
 */
public record Hit(RankedArticle ranked, Masthead masthead, Evidence evidence, Copies copies) {
  /** A hit whose text no other article has. */
  public Hit(String id, Masthead masthead, double score, Evidence evidence) {
    this(new RankedArticle(id, score), masthead, evidence, Copies.NONE);
  }

  /** The article. */
  public String id() {
    return ranked.id();
  }

  /** Comparable within one ranking only. */
  public double score() {
    return ranked.score();
  }

  /**
   * Why an article matched.
   *
   * @param title the whole title with its marks
   * @param passages the parts of the text that show it best, best first
   * @param matches for each word of the query, the forms found
   */
  public record Evidence(Passage title, List<Passage> passages, List<WordMatch> matches) {
    public Evidence {
      passages = List.copyOf(passages);
      matches = List.copyOf(matches);
    }

    /** The same with at most so many passages. */
    public Evidence first(int most) {
      return new Evidence(title, passages.subList(0, Math.min(most, passages.size())), matches);
    }
  }
}
