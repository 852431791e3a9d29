package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.RoaringDocIdSet;
import org.fihrist.terms.tree.TermTree;

/**
 * The documents of a generation that match a tree.
 *
 * @param documents the documents in ascending order
 * @param count their number
 */
public record Matches(DocIdSet documents, int count) {
  /**
   * Finds the matches of a tree. They are kept for later steps and requests, unless the time of the
   * request is over before all are found.
   */
  public static Matches of(TermTree tree, OpenGeneration generation) throws IOException {
    Optional<Matches> kept = generation.caches().matches().get(tree);
    if (kept.isPresent()) {
      return kept.get();
    }
    Matches found = find(tree, generation);
    if (!generation.budget().exhausted()) {
      generation.caches().matches().put(tree, found);
    }
    return found;
  }

  private static Matches find(TermTree tree, OpenGeneration generation) throws IOException {
    IndexSearcher searcher = generation.searcher();
    IndexReader reader = searcher.getIndexReader();
    if (MatchBits.canHold(reader)) {
      FixedBitSet bits = generation.bits().of(tree);
      int count = bits.cardinality();
      return new Matches(new BitDocIdSet(bits, count), count);
    }
    return searcher.search(generation.terms().query(tree), new Found(reader.maxDoc()));
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
