package org.fihrist.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.article.Article;
import org.fihrist.highlight.AnalyzedArticle;
import org.fihrist.reuse.Resemblance;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.ListedArticle;
import org.fihrist.terms.KeyOrder;

/** Caches the articles and fingerprints that one request reads, so that each is read once. */
final class ArticleCache {
  private final ArticleStore store;
  private final Map<ArticleHandle, Article> articles = new HashMap<>();
  private final Map<ArticleHandle, String> keys = new HashMap<>();
  private final Map<ArticleHandle, TextFingerprint> prints = new HashMap<>();

  ArticleCache(ArticleStore store) {
    this.store = store;
  }

  /** Announces articles that will be read. */
  void prepare(Collection<ArticleHandle> some) {
    store.prepare(some);
  }

  Article article(ArticleHandle article) {
    return articles.computeIfAbsent(article, store::article);
  }

  AnalyzedArticle analyzed(ArticleHandle article, Ladder ladder) {
    return store.analyzed(article, ladder);
  }

  ListedArticle listed(ArticleHandle handle) {
    Article known = articles.get(handle);
    return known == null ? store.listed(handle) : new ListedArticle(known.id(), known.masthead());
  }

  /** Returns the key of an article. Articles with equal scores are ordered by key. */
  private String key(ArticleHandle article) {
    return keys.computeIfAbsent(article, store::key);
  }

  /** Orders articles by key. */
  List<ArticleHandle> byKey(Collection<ArticleHandle> some) {
    return some.stream().sorted(Comparator.comparing(this::key, KeyOrder.ASCENDING)).toList();
  }

  /** Reads the prints of articles together, which is faster than one by one. */
  void readPrints(List<ArticleHandle> some) {
    prints.putAll(store.prints(some));
  }

  TextFingerprint print(ArticleHandle article) {
    return prints.computeIfAbsent(article, store::print);
  }

  /** Tests by comparing the texts whether two articles have nearly the same text. */
  boolean areCopies(ArticleHandle article, ArticleHandle other) {
    return print(article).sameText(print(other)) || resemblance(article).isCopy(resemblance(other));
  }

  private Resemblance resemblance(ArticleHandle article) {
    BoundedCache<String, Resemblance> cache = store.resemblances();
    String key = key(article);
    Optional<Resemblance> known = cache.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    Resemblance made = Resemblance.to(WordNumbers.of(article(article).content().body()));
    cache.put(key, made);
    return made;
  }
}
