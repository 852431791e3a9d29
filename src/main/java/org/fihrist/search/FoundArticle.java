package org.fihrist.search;

import org.fihrist.article.Article;

/**
 * An article that matches, whole.
 *
 * @param article the article
 * @param evidence why it matched
 */
public record FoundArticle(Article article, Hit.Evidence evidence) {
  /** Is shown articles one by one. */
  public interface Visitor {
    /**
     * Takes one.
     *
     * @return whether to go on
     */
    boolean visit(FoundArticle found);
  }
}
