package org.fihrist.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fihrist.lucene.QueryTranslator.Translated;

/**
 * Ranks the articles of a generation. Lucene finds the best by their families alone, which is fast;
 * the first of them are then {@link Rescoring looked at} more closely. Of a short query those with
 * all words come first.
 *
 * @param searcher over the generation
 * @param rescoring the closer look
 */
record Ranking(IndexSearcher searcher, Rescoring rescoring) {
  /** The best documents, at most {@code depth}. */
  List<ScoreDoc> top(Translated query, int depth) throws IOException {
    int wanted = Math.max(depth, Rescoring.WINDOW);
    List<ScoreDoc> found = Steps.best(query, wanted, this::best);
    List<ScoreDoc> ranked = rescoring.rank(found, query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private List<ScoreDoc> best(Query query, int wanted) throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(most, null, most);
    return List.of(searcher.search(query, best).scoreDocs);
  }
}
