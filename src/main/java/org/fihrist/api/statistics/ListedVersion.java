package org.fihrist.api.statistics;

import org.fihrist.search.statistics.ArticleVersion;

/**
 * A line of the list of all articles.
 *
 * @param indexed ISO 8601 in UTC
 */
public record ListedVersion(String id, String indexed) {
  /** The line of an article. */
  public static ListedVersion of(ArticleVersion article) {
    return new ListedVersion(article.id(), article.indexed().toString());
  }
}
