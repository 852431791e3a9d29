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
    int wanted = Math.max(depth, Rescoring.WINDOW);
    List<ScoreDoc> found =
        query.hasSteps() ? inSteps(query, wanted) : best(query.matching(), wanted);
    List<ScoreDoc> ranked = rescoring.rank(found, query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private List<ScoreDoc> inSteps(Translated query, int wanted) throws IOException {
    List<ScoreDoc> found = new ArrayList<>(best(query.withAllWords(), wanted));
    found.forEach(document -> document.score += query.bonus());
    if (found.size() < wanted) {
      // All articles with all words are known now; of so many more, enough will be others.
      append(found, best(query.matching(), wanted + found.size()), wanted);
    }
    return found;
  }

  private static void append(List<ScoreDoc> found, List<ScoreDoc> others, int wanted) {
    Set<Integer> known = new HashSet<>();
    found.forEach(document -> known.add(document.doc));
    for (ScoreDoc other : others) {
      if (found.size() < wanted && !known.contains(other.doc)) {
        found.add(other);
      }
    }
  }

  private List<ScoreDoc> best(Query query, int wanted) throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(most, null, most);
    return List.of(searcher.search(query, best).scoreDocs);
  }
}
