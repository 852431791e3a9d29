package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Source;
import org.fihrist.search.ArticleHistory;

/**
 * All versions of an article, newest first, and two of them compared word by word.
 *
 * @param comparison empty when there is one version only
 */
public record VersionsJson(
    String id, List<Version> versions, Optional<Comparison> comparison, String generation) {
  /**
   * The document, in UTF-8.
   *
   * @param from the hash of the version to compare from; empty for the one before {@code to}
   * @param to the hash of the version to compare with; empty for the newest
   * @return empty when the article has no version of such a hash
   */
  public static Optional<byte[]> bytes(ArticleHistory history, String from, String to) {
    List<Article> versions = history.versions();
    Optional<Article> later = to.isEmpty() ? Optional.of(versions.getFirst()) : history.version(to);
    Optional<Article> earlier =
        from.isEmpty() ? later.map(version -> before(version, versions)) : history.version(from);
    if (later.isEmpty() || earlier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Json.bytes(
            new VersionsJson(
                versions.getFirst().id(),
                versions.stream().map(Version::of).toList(),
                versions.size() == 1
                    ? Optional.empty()
                    : Optional.of(Comparison.of(earlier.get(), later.get())),
                history.generation())));
  }

  /** Returns the version before another; the oldest one for itself. */
  private static Article before(Article version, List<Article> versions) {
    int place = versions.indexOf(version);
    return versions.get(Math.min(place + 1, versions.size() - 1));
  }

  /** One version; {@code sha256} is the hash of its cited text. */
  record Version(String sha256, String title, DateJson date, Source source) {
    static Version of(Article article) {
      return new Version(
          CitedText.of(article).sha256(),
          article.masthead().title(),
          DateJson.of(article.masthead().published()),
          article.source());
    }
  }

  /** The changes from one cited text to another. */
  record Comparison(String from, String to, List<TextComparison.Part> parts) {
    static Comparison of(Article earlier, Article later) {
      CitedText before = CitedText.of(earlier);
      CitedText after = CitedText.of(later);
      return new Comparison(
          before.sha256(), after.sha256(), TextComparison.of(before.text(), after.text()).parts());
    }
  }
}
