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

/**
 * Ranks the articles of a generation: those with all words first, then those with some. Lucene
 * finds the best of each by their families alone, which is fast; the first of them are then {@link
 * Rescoring looked at} more closely.
 *
 * @param searcher over the generation
 * @param rescoring the closer look
 */
record Ranking(IndexSearcher searcher, Rescoring rescoring) {
  /** The best documents, at most {@code depth}. */
  List<ScoreDoc> top(Translated query, int depth) throws IOException {
    if (!query.hasSteps()) {
      return best(query, query.matching(), depth);
    }
    List<ScoreDoc> ranked = new ArrayList<>(best(query, query.withAllWords(), depth));
    if (ranked.size() < depth) {
      // All articles with all words are known now; of so many more, enough will be others.
      List<ScoreDoc> others = best(query, query.matching(), depth + ranked.size());
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

  private List<ScoreDoc> best(Translated query, Query matching, int depth) throws IOException {
    int wanted =
        Math.clamp(searcher.getIndexReader().maxDoc(), 1, Math.max(depth, Rescoring.WINDOW));
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(wanted, null, wanted);
    List<ScoreDoc> found = List.of(searcher.search(matching, best).scoreDocs);
    List<ScoreDoc> ranked = rescoring.rank(found, query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }
}
