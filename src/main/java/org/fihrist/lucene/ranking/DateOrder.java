package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.fihrist.lucene.reader.RequestTerms;
import org.fihrist.terms.Translated;
import org.jspecify.annotations.Nullable;

/**
 * Puts the articles of a generation in the order of their dates: those with all words first, then
 * those with some, else an article that has one word of five by chance would stand before all that
 * were meant. What has no date comes last in each, what has the same date in the order of ids,
 * which a rebuild does not change.
 *
 * @param searcher over the generation
 * @param terms those of the request
 * @param newestFirst whether the latest comes first
 */
record DateOrder(IndexSearcher searcher, RequestTerms terms, boolean newestFirst) {
  /** The first documents, at most {@code depth}; they have no scores. */
  List<RankedDocument> top(Translated query, int depth) throws IOException {
    return CoverageTiers.allWordsFirst(
        query, depth, (tier, most, _) -> first(terms.query(tier), most));
  }

  private List<RankedDocument> first(Query query, int wanted) throws IOException {
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, wanted);
    return Stream.of(
            searcher.search(query, new TopFieldCollectorManager(sort(), most, null, most))
                .scoreDocs)
        .map(found -> RankedDocument.byDate((FieldDoc) found))
        .toList();
  }

  /**
   * The next documents that a query matches, whatever its steps.
   *
   * @param last where to go on; null to begin
   */
  List<ScoreDoc> after(@Nullable ScoreDoc last, Query query, int wanted) throws IOException {
    return List.of(searcher.searchAfter(last, query, wanted, sort()).scoreDocs);
  }

  private Sort sort() {
    return RankedDocument.byDate(newestFirst);
  }
}
