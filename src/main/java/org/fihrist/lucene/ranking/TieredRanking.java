package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fihrist.lucene.features.Feature;
import org.fihrist.lucene.query.QueryTranslator.Translated;
import org.fihrist.lucene.schema.ArticleIds;

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

  /**
   * The first articles as the model sees them; of no value where it does not decide their order.
   */
  List<Candidate> candidates(Translated query) throws IOException {
    List<ScoreDoc> found = CoverageTiers.best(query, Reranker.WINDOW, this::best);
    Reranker.Look look = rescoring.look(found, query.words());
    List<float[]> features = RankingModel.relative(look.features());
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      ScoreDoc document = look.documents()[i];
      int tier = query.tiers().isEmpty() ? 0 : (int) (document.score / query.bonus());
      double[] values = new double[Feature.COUNT + 1];
      values[0] = (document.score - tier * query.bonus()) / Math.max(1, look.rarity());
      for (int feature = 0; feature < Feature.COUNT && i < features.size(); feature++) {
        values[feature + 1] = features.get(i)[feature];
      }
      String id = ArticleIds.of(searcher.getIndexReader(), document.doc);
      candidates.add(new Candidate(id, tier, values));
    }
    return candidates;
  }

  private List<ScoreDoc> best(Query query, int wanted) throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    TopScoreDocCollectorManager best = new TopScoreDocCollectorManager(most, null, most);
    return List.of(searcher.search(query, best).scoreDocs);
  }
}
