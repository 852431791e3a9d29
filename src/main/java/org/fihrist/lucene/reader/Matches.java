package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.RoaringDocIdSet;

/**
 * The documents of a generation that match a query.
 *
 * @param documents the documents in ascending order
 * @param count their number
 */
public record Matches(RoaringDocIdSet documents, int count) {
  /**
   * Finds the matches of a query. They are kept for later steps and requests, unless the time of
   * the request is over before all are found.
   *
   * @param query a rewritten query, because only these can be compared
   */
  public static Matches of(Query query, IndexSearcher searcher, OpenGeneration generation)
      throws IOException {
    Optional<Matches> kept = generation.caches().matches().get(query);
    if (kept.isPresent()) {
      return kept.get();
    }
    Matches found = searcher.search(query, new Found(searcher.getIndexReader().maxDoc()));
    if (!generation.budget().exhausted()) {
      generation.caches().matches().put(query, found);
    }
    return found;
  }

  long bytes() {
    return documents.ramBytesUsed();
  }

  /** Collects all documents. A searcher without an executor visits them in order. */
  private static final class Found implements CollectorManager<Collector, Matches> {
    private final RoaringDocIdSet.Builder documents;

    Found(int documentsOfIndex) {
      this.documents = new RoaringDocIdSet.Builder(documentsOfIndex);
    }

    @Override
    public Collector newCollector() {
      return new SimpleCollector() {
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
          base = leaf.docBase;
        }

        @Override
        public void collect(int document) {
          documents.add(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
          return ScoreMode.COMPLETE_NO_SCORES;
        }
      };
    }

    @Override
    public Matches reduce(Collection<Collector> collectors) {
      RoaringDocIdSet all = documents.build();
      return new Matches(all, all.cardinality());
    }
  }
}
