package org.fihrist.lucene.reader;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.archive.IndexAdviceSource;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleKeys;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.search.BoundedCache;

/** A source of advice from an archive in parts. */
record PartAdvice(ArchiveTables tables, PartArticles index) implements IndexAdviceSource {

  @Override
  public Gazetteer gazetteer() {
    return tables.generation().gazetteer();
  }

  @Override
  public WordIndex words() {
    return tables.words();
  }

  @Override
  public LatinNames latinNames() {
    return tables.latinNames();
  }

  @Override
  public List<Article> articles(List<Integer> headlines) {
    return UncheckedRead.of(() -> {
      List<Article> found = new ArrayList<>();
      for (int headline : headlines) {
        found.add(ArticleSchema.toArticle(tables.all().storedFields().document(headline)));
      }
      return found;
    });
  }

  @Override
  public HeadlineKeys headlineKeys() {
    ArticleKeys keys = new ArticleKeys(tables.all());
    return headline -> UncheckedRead.of(() -> keys.of(headline).utf8ToString());
  }

  @Override
  public BoundedCache<MisspelledWord, List<Correction>> corrections() {
    return new BoundedCache<>(0, _ -> 1);
  }
}
