package org.fihrist.search;

import org.fihrist.article.Article;

/**
 * A whole article that matches a query.
 *
 * @param article the article
 * @param evidence the reasons why it matches
 */
public record FoundArticle(Article article, Hit.Evidence evidence) {
  /** Receives articles one by one. */
  public interface Visitor {
    /**
     * Receives an article.
     *
     * @return whether to continue with the next article
     */
    boolean visit(FoundArticle found);
  }
}
