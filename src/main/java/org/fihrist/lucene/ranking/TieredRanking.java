package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.fihrist.lucene.features.Feature;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.terms.Translated;

/**
 * Ranks the articles of a generation. Lucene finds the best by their families alone, which is fast;
 * the first of them are then {@link Reranker looked at} more closely. Of a short query those with
 * all words come first.
 *
 * @param searcher over the generation
 * @param terms those of the request
 * @param rescoring the closer look
 */
record TieredRanking(IndexSearcher searcher, RequestTerms terms, Reranker rescoring) {
  /** The best documents, at most {@code depth}. */
  List<RankedDocument> top(Translated query, int depth) throws IOException {
    int wanted = Math.max(depth, Reranker.WINDOW);
    List<RankedDocument> ranked = rescoring.rank(found(query, wanted), query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private List<RankedDocument> found(Translated query, int wanted) throws IOException {
    return CoverageTiers.best(
        query, wanted, (tier, most, number) -> best(searcher, terms.query(tier), most, number));
  }

  /** What a closer look reads of the first articles. */
  Reranker.Look look(Translated query) throws IOException {
    return rescoring.look(found(query, Reranker.WINDOW), query.words());
  }

  /**
   * The first articles as the model sees them; of no value where it does not decide their order.
   */
  List<Candidate> candidates(Translated query) throws IOException {
    List<RankedDocument> found = found(query, Reranker.WINDOW);
    Reranker.Look look = rescoring.look(found, query.words());
    List<float[]> features = RankingModel.relative(look.features());
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      RankedDocument document = look.documents().get(i);
      double[] values = new double[Feature.COUNT + 1];
      values[0] = document.score / Math.max(1, look.rarity());
      for (int feature = 0; feature < Feature.COUNT && i < features.size(); feature++) {
        values[feature + 1] = features.get(i)[feature];
      }
      candidates.add(new Candidate(document.key().utf8ToString(), document.tier(), values));
    }
    return candidates;
  }

  /**
   * The best documents of one query, at most {@code wanted}. Equal scores are ordered by key, which
   * is slow to collect by. So scores alone are collected first, and keys only matter when the last
   * score that is wanted is the first that is not.
   */
  static List<RankedDocument> best(IndexSearcher searcher, Query query, int wanted, int tier)
      throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    int most = Math.clamp(documents, 1, wanted);
    int more = Math.min(most + 1, Math.max(1, documents));
    ScoreDoc[] found =
        searcher.search(query, new TopScoreDocCollectorManager(more, null, more)).scoreDocs;
    if (found.length > most && found[most].score == found[most - 1].score) {
      return bestByKey(searcher, query, most, tier);
    }
    ScoreDoc[] first = Arrays.copyOf(found, Math.min(most, found.length));
    List<RankedDocument> best = RankedDocument.byScore(searcher.getIndexReader(), first, tier);
    best.sort(RankedDocument.ORDER);
    return best;
  }

  private static List<RankedDocument> bestByKey(
      IndexSearcher searcher, Query query, int most, int tier) throws IOException {
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(RankedDocument.BY_SCORE, most, null, most);
    return Stream.of(searcher.search(query, best).scoreDocs)
        .map(found -> RankedDocument.byScore((FieldDoc) found, tier))
        .toList();
  }
}
