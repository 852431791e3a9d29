package org.fihrist.ranking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.highlight.AnalyzedArticle;
import org.fihrist.reuse.Resemblance;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.ListedArticle;

/**
 * The articles of an {@link ArticleIndex}.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the index cannot be read.
 */
public interface ArticleStore {
  /** Returns the article with a key; empty when there is none. */
  Optional<ArticleHandle> find(String key);

  /** Returns the key of an article. */
  String key(ArticleHandle article);

  /** Returns the fingerprint of the text of an article. */
  TextFingerprint print(ArticleHandle article);

  /** When the article was indexed with this content, to the second. */
  Instant indexed(ArticleHandle article);

  /** The fingerprints of the texts of articles. */
  default Map<ArticleHandle, TextFingerprint> prints(List<ArticleHandle> articles) {
    Map<ArticleHandle, TextFingerprint> prints = new HashMap<>();
    articles.forEach(article -> prints.put(article, print(article)));
    return prints;
  }

  /** Returns the newest version of an article. */
  Article article(ArticleHandle article);

  /**
   * The article in its newest version, for marking. A store may keep the words of some.
   *
   * @param ladder of the index
   */
  default AnalyzedArticle analyzed(ArticleHandle article, Ladder ladder) {
    return AnalyzedArticle.of(article(article), ladder);
  }

  /** Returns the id and the masthead of an article without reading its text. */
  ListedArticle listed(ArticleHandle article);

  /** Returns all versions of an article, newest first. */
  List<Article> versions(ArticleHandle article);

  /**
   * Announces articles that will be read. An index on other machines reads them in one round.
   *
   * @param articles some of its articles
   */
  default void prepare(Collection<ArticleHandle> articles) {}

  /**
   * Returns the texts that earlier requests have prepared for comparison, by key of the article.
   * Their number is bounded.
   */
  BoundedCache<String, Resemblance> resemblances();
}
