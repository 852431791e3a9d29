package org.fihrist.search.statistics;

import java.time.Instant;

/**
 * An article as a copy of the archive has to know it: when either part differs, the copy is not up
 * to date.
 *
 * @param id its identity
 * @param indexed when it was indexed with its present content, to the second
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
