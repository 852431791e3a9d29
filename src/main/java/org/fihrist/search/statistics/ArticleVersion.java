package org.fihrist.search.statistics;

import java.time.Instant;

/**
 * The id of an article and the time of its indexing. If either differs in a copy of the archive,
 * the copy is not up to date.
 *
 * @param id the id of the article
 * @param indexed when its current content was indexed, to the second
 */
public record ArticleVersion(String id, Instant indexed) {
  /** Receives articles one by one. */
  public interface Visitor {
    /**
     * Receives an article.
     *
     * @return whether to continue with the next article
     */
    boolean visit(ArticleVersion article);
  }
}
