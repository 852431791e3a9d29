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
import org.fihrist.reuse.TextPrint;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.ListedArticle;
import org.fihrist.terms.KeyOrder;

/** Articles and the prints of their texts as one request reads them, each once. */
final class ArticleCache {
  private final ArticleStore store;
  private final Map<ArticleHandle, Article> articles = new HashMap<>();
  private final Map<ArticleHandle, String> keys = new HashMap<>();
  private final Map<ArticleHandle, TextPrint> prints = new HashMap<>();

  ArticleCache(ArticleStore store) {
    this.store = store;
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

  /** The key of an article; articles that tie are put in its order. */
  private String key(ArticleHandle article) {
    return keys.computeIfAbsent(article, store::key);
  }

  /** Articles in the order of their keys. */
  List<ArticleHandle> byKey(Collection<ArticleHandle> some) {
    return some.stream().sorted(Comparator.comparing(this::key, KeyOrder.ASCENDING)).toList();
  }

  /** Reads the prints of articles together, which is faster than one by one. */
  void readPrints(List<ArticleHandle> some) {
    prints.putAll(store.prints(some));
  }

  TextPrint print(ArticleHandle article) {
    return prints.computeIfAbsent(article, store::print);
  }

  /** Whether two articles are nearly one text, by their texts. */
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
