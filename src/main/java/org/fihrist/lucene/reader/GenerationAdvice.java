package org.fihrist.lucene.reader;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.archive.IndexAdviceSource;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleKeys;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.ranking.ArticleIndex;
import org.fihrist.search.BoundedCache;

/**
 * Gives advice the words and headlines of an open generation. The number of a headline is that of
 * its document.
 */
public final class GenerationAdvice implements IndexAdviceSource {
  private final OpenGeneration generation;
  private final GenerationArticles articles;

  public GenerationAdvice(OpenGeneration generation) {
    this.generation = generation;
    this.articles = new GenerationArticles(generation);
  }

  @Override
  public ArticleIndex index() {
    return articles;
  }

  @Override
  public Gazetteer gazetteer() {
    return generation.gazetteer();
  }

  @Override
  public WordIndex words() {
    return generation.words();
  }

  @Override
  public LatinNames latinNames() {
    return generation.latinNames();
  }

  @Override
  public List<Article> articles(List<Integer> headlines) {
    return UncheckedRead.of(() -> {
      StoredFields stored = generation.reader().storedFields();
      List<Article> articles = new ArrayList<>(headlines.size());
      for (int document : headlines) {
        articles.add(ArticleSchema.toArticle(stored.document(document)));
      }
      return articles;
    });
  }

  @Override
  public HeadlineKeys headlineKeys() {
    ArticleKeys keys = new ArticleKeys(generation.reader());
    return document -> UncheckedRead.of(() -> keys.of(document).utf8ToString());
  }

  @Override
  public BoundedCache<MisspelledWord, List<Correction>> corrections() {
    return generation.caches().corrections();
  }
}
