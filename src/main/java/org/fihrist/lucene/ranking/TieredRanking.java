package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
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
  List<RankedDocument> top(Translated query, int depth) throws IOException {
    int wanted = Math.max(depth, Reranker.WINDOW);
    List<RankedDocument> found =
        CoverageTiers.best(
            query, wanted, (tier, most, number) -> best(searcher, tier, most, number));
    List<RankedDocument> ranked = rescoring.rank(found, query.words());
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  /** The best documents of one query, at most {@code wanted}. */
  static List<RankedDocument> best(IndexSearcher searcher, Query query, int wanted, int tier)
      throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(RankedDocument.BY_SCORE, most, null, most);
    return Stream.of(searcher.search(query, best).scoreDocs)
        .map(found -> RankedDocument.byScore((FieldDoc) found, tier))
        .toList();
  }
}
