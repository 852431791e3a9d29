package org.fihrist.opensearch;

import java.util.List;
import org.fihrist.advice.AdviceSource;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.ranking.SearchExecutor;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.SearchPage.Totals;
import org.fihrist.search.SearchRequest;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.tree.TermTree;

/**
 * The source of advice from a generation of a cluster: words from its tables, counts from its
 * shards.
 */
record ClusterAdvice(ClusterGeneration generation, ClusterArticles articles)
    implements AdviceSource {
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
    return generation.tables().gazetteer();
  }

  @Override
  public TermTable terms() {
    return articles.terms();
  }

  @Override
  public Vocabulary vocabulary() {
    return articles.vocabulary();
  }

  @Override
  public WordIndex words() {
    return generation.tables().headlines().words();
  }

  @Override
  public LatinNames latinNames() {
    return generation.tables().latinNames();
  }

  @Override
  public Totals totals(SearchRequest request) {
    return SearchExecutor.totals(articles, request);
  }

  @Override
  public int count(TermTree tree) {
    return Math.toIntExact(articles.count(tree));
  }

  @Override
  public List<Article> articles(List<Integer> headlines) {
    List<String> keys = generation.tables().headlines().keys();
    return articles.ofKeys(headlines.stream().map(keys::get).toList());
  }

  @Override
  public HeadlineKeys headlineKeys() {
    return generation.tables().headlines().keys()::get;
  }

  @Override
  public BoundedCache<MisspelledWord, List<Correction>> corrections() {
    return generation.corrections();
  }
}
