package org.fihrist.opensearch;

import java.util.List;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.correct.Correction;
import org.fihrist.archive.IndexAdviceSource;
import org.fihrist.article.Article;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.search.BoundedCache;

/**
 * The source of advice from a generation of a cluster: words from its tables, counts from its
 * shards.
 */
record ClusterAdvice(ClusterGeneration generation, ClusterArticles index)
    implements IndexAdviceSource {

  @Override
  public Gazetteer gazetteer() {
    return generation.tables().gazetteer();
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
  public List<Article> articles(List<Integer> headlines) {
    List<String> keys = generation.tables().headlines().keys();
    return index.ofKeys(headlines.stream().map(keys::get).toList());
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
