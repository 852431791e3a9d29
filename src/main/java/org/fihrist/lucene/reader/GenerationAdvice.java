package org.fihrist.lucene.reader;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
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
import org.fihrist.terms.tree.TermTree;

/**
 * Gives advice the words and headlines of an open generation. The number of a headline is that of
 * its document.
 */
public final class GenerationAdvice implements AdviceSource {
  private final OpenGeneration generation;
  private final IndexSearcher searcher;
  private final RequestTerms terms;

  public GenerationAdvice(OpenGeneration generation) {
    this.generation = generation;
    this.searcher = generation.searcher();
    this.terms = generation.terms();
  }

  @Override
  public Budget budget() {
    return generation.budget();
  }

  @Override
  public Ladder ladder() {
    return generation.ladder();
  }

  @Override
  public Gazetteer gazetteer() {
    return generation.gazetteer();
  }

  @Override
  public RequestTerms terms() {
    return terms;
  }

  @Override
  public Vocabulary vocabulary() {
    return generation.vocabulary();
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
  public Totals totals(SearchRequest request) {
    return SearchExecutor.totals(new GenerationArticles(generation), request);
  }

  @Override
  public long withAllWords(SearchRequest request) {
    return SearchExecutor.withAllWords(new GenerationArticles(generation), request);
  }

  @Override
  public int count(TermTree tree) {
    return UncheckedRead.of(() -> searcher.count(terms.query(tree)));
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
