package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fihrist.lucene.query.QueryTranslator.Translated;

/**
 * Ranks the articles of a generation. Lucene finds the best by their families alone, which is fast;
 * the first of them are then {@link Reranker looked at} more closely. Of a short query those with
 * all words come first.
 *
 * @param searcher over the generation
 * @param rescoring the closer look
 */
record TieredRanking(IndexSearcher searcher, Reranker rescoring) {
  /** The best documents, at most {@code depth}. */
  List<ScoreDoc> top(Translated query, int depth) throws IOException {
    int wanted = Math.max(depth, Reranker.WINDOW);
    List<ScoreDoc> found = CoverageTiers.best(query, wanted, this::best);
    List<ScoreDoc> ranked = rescoring.rank(found, query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private List<ScoreDoc> best(Query query, int wanted) throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(most, null, most);
    return List.of(searcher.search(query, best).scoreDocs);
  }
}
