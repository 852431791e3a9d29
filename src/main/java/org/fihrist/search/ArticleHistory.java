package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;

/**
 * All versions of an article that an index keeps.
 *
 * @param versions newest first; the first is the one that is searched
 * @param generation the index generation they were read from
 */
public record ArticleHistory(List<Article> versions, String generation) {
  public ArticleHistory {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an article has at least one version");
    }
  }

  /** The version whose {@linkplain CitedText#sha256 cited text} has a hash. */
  public Optional<Article> version(String sha256) {
    return versions.stream()
        .filter(version -> CitedText.of(version).sha256().equals(sha256))
        .findFirst();
  }
}
