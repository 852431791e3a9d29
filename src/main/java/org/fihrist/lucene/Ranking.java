package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fihrist.lucene.QueryTranslator.Translated;

/** Ranks the articles of a generation: those with all words first, then those with some. */
final class Ranking {
  private Ranking() {}

  /** The best documents, at most {@code depth}. */
  static List<ScoreDoc> top(IndexSearcher searcher, Translated query, int depth)
      throws IOException {
    if (!query.hasSteps()) {
      return best(searcher, query.matching(), depth);
    }
    List<ScoreDoc> ranked = new ArrayList<>(best(searcher, query.withAllWords(), depth));
    if (ranked.size() < depth) {
      // All articles with all words are known now; of so many more, enough will be others.
      List<ScoreDoc> others = best(searcher, query.matching(), depth + ranked.size());
      ranked.forEach(document -> document.score += query.bonus());
      append(ranked, others, depth);
    }
    return ranked;
  }

  private static void append(List<ScoreDoc> ranked, List<ScoreDoc> others, int depth) {
    Set<Integer> known = new HashSet<>();
    ranked.forEach(document -> known.add(document.doc));
    for (ScoreDoc other : others) {
      if (ranked.size() < depth && !known.contains(other.doc)) {
        ranked.add(other);
      }
    }
  }

  private static List<ScoreDoc> best(IndexSearcher searcher, Query query, int depth)
      throws IOException {
    int wanted = Math.clamp(searcher.getIndexReader().maxDoc(), 1, depth);
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(wanted, null, wanted);
    return List.of(searcher.search(query, best).scoreDocs);
  }
}
