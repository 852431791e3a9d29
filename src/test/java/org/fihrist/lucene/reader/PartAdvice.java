package org.fihrist.lucene.reader;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.advice.AdviceSource;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleKeys;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.TermTree;

/** The data that an archive in parts provides for advice. */
record PartAdvice(ArchiveTables tables, PartArticles articles) implements AdviceSource {
  @Override
  public Budget budget() {
    return articles.budget();
  }

  @Override
  public Ladder ladder() {
    return articles.ladder();
  }

  @Override
  public Gazetteer gazetteer() {
    return tables.generation().gazetteer();
  }

  @Override
  public TermTable terms() {
    return articles.terms();
  }

  @Override
  public Vocabulary vocabulary() {
    return tables.vocabulary();
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
  public Totals totals(SearchRequest request) {
    return SearchExecutor.totals(articles, request);
  }

  @Override
  public int count(TermTree tree) {
    return (int) articles.count(tree);
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
