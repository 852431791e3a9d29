package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.WordNumbers;
import org.fihrist.article.Article;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.lucene.schema.ArticleIds;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.lucene.schema.FingerprintField;
import org.fihrist.reuse.Resemblance;
import org.fihrist.reuse.TextPrint;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.ListedArticle;

/** Articles and their texts' prints as one request reads them, each once. */
final class ArticleCache {
  private final IndexSearcher searcher;
  private final StoredFields stored;
  private final Map<Integer, Article> articles = new HashMap<>();
  private final Map<Integer, String> keys = new HashMap<>();
  private final Map<Integer, TextPrint> prints = new HashMap<>();
  private final BoundedCache<Integer, Resemblance> resemblances;

  ArticleCache(IndexSearcher searcher, OpenGeneration generation) throws IOException {
    this.searcher = searcher;
    this.resemblances = generation.caches().resemblances();
    this.stored = searcher.storedFields();
  }

  Article article(int document) throws IOException {
    Article known = articles.get(document);
    if (known == null) {
      known = ArticleSchema.toArticle(stored.document(document));
      articles.put(document, known);
    }
    return known;
  }

  ListedArticle listed(int document) throws IOException {
    Article known = articles.get(document);
    return known == null
        ? ArticleSchema.toListed(stored.document(document))
        : new ListedArticle(known.id(), known.masthead());
  }

  /** The key of an article; documents that tie are put in its order. */
  String key(int document) throws IOException {
    String known = keys.get(document);
    if (known == null) {
      known = ArticleIds.of(searcher.getIndexReader(), document);
      keys.put(document, known);
    }
    return known;
  }

  /** Documents in the order of their articles' keys. */
  List<Integer> byKey(Collection<Integer> documents) throws IOException {
    for (int document : documents) {
      key(document);
    }
    return documents.stream().sorted(Comparator.comparing(keys::get)).toList();
  }

  TextPrint print(int document) throws IOException {
    TextPrint known = prints.get(document);
    if (known == null) {
      known = FingerprintField.of(searcher, document);
      prints.put(document, known);
    }
    return known;
  }

  /** Whether two articles are nearly one text, by their texts. */
  boolean areCopies(int one, int other) throws IOException {
    return print(one).sameText(print(other)) || resemblance(one).isCopy(resemblance(other));
  }

  private Resemblance resemblance(int document) throws IOException {
    Optional<Resemblance> known = resemblances.get(document);
    if (known.isPresent()) {
      return known.get();
    }
    Resemblance made = Resemblance.to(WordNumbers.of(article(document).content().body()));
    resemblances.put(document, made);
    return made;
  }
}
