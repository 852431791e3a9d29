package org.fihrist.search;

import java.time.Instant;
import org.fihrist.article.Article;

/**
 * A whole article that matches a query.
 *
 * @param article the article
 * @param evidence the reasons why it matches
 * @param indexed when it was indexed with this content, to the second
 * @param end the place behind it among the results
 */
public record FoundArticle(
    Article article, Hit.Evidence evidence, Instant indexed, ResultPlace end) {
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
