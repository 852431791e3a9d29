package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.RoaringDocIdSet;
import org.fihrist.lucene.facet.FacetCollector;
import org.fihrist.lucene.facet.FacetColumns;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Budget;
import org.fihrist.search.Narrowing;
import org.fihrist.shard.ShardSearcher;
import org.fihrist.shard.ShingleHolders;
import org.fihrist.shard.TermLookup;
import org.fihrist.shard.TreeQueries;
import org.fihrist.terms.tree.TermTree;

/** A view of one part of an archive for one request. It knows only its own index. */
record ArchivePart(
    IndexSearcher searcher,
    TreeQueries queries,
    ShardSearcher shard,
    StoredFieldReader documents,
    FacetColumns columns) {

  static ArchivePart of(IndexReader reader, FacetColumns columns) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    TreeQueries queries = new TreeQueries(TermLookup.WHEN_RUN);
    return new ArchivePart(
        searcher,
        queries,
        new ShardSearcher(searcher, queries),
        new StoredFieldReader(searcher),
        columns);
  }

  Map<Integer, List<Integer>> holders(int[] shingles, int most) throws IOException {
    return ShingleHolders.find(searcher.getLeafContexts(), shingles, most);
  }

  FacetCounts facets(TermTree tree, Narrowing narrowing) throws IOException {
    FacetCollector counts = new FacetCollector(narrowing, columns);
    RoaringDocIdSet.Builder matching =
        new RoaringDocIdSet.Builder(Math.max(1, searcher.getIndexReader().maxDoc()));
    searcher.search(queries.of(tree), new Collected(matching));
    var documents = matching.build().iterator();
    if (documents != null) {
      counts.count(searcher.getLeafContexts(), documents, Budget.unlimited());
    }
    return counts;
  }

  /** Collects all documents, on one thread. */
  private static final class Collected implements CollectorManager<SimpleCollector, Boolean> {
    private final RoaringDocIdSet.Builder documents;

    Collected(RoaringDocIdSet.Builder documents) {
      this.documents = documents;
    }

    @Override
    public SimpleCollector newCollector() {
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
    public Boolean reduce(Collection<SimpleCollector> collectors) {
      return true;
    }
  }
}
