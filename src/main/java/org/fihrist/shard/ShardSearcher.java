package org.fihrist.shard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.fihrist.terms.tree.TermTree;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of one Lucene index that match a tree. A searcher serves one request on one
 * thread.
 */
public final class ShardSearcher {
  private static final SortField BY_KEY = new SortField(ShardFields.KEY, SortField.Type.STRING_VAL);
  private static final Comparator<ShardHit> BEST_FIRST =
      Comparator.<ShardHit>comparingDouble(hit -> -hit.value().floatValue())
          .thenComparing(ShardHit::key);

  private final IndexSearcher searcher;
  private final TreeQueries queries;

  /**
   * Creates a searcher.
   *
   * @param searcher the searcher of the index
   * @param queries renders the trees of the request
   */
  public ShardSearcher(IndexSearcher searcher, TreeQueries queries) {
    this.searcher = searcher;
    this.queries = queries;
  }

  /** The order of hits. Hits with equal values are ordered by key. */
  public enum Order {
    /** The highest score first. */
    SCORE(new SortField(null, SortField.Type.SCORE)),
    /** The latest date first; documents without a date come last. */
    NEWEST(new SortField(ShardFields.DATE_TIME, SortField.Type.LONG, true, Long.MIN_VALUE)),
    /** The earliest date first; documents without a date come last. */
    OLDEST(new SortField(ShardFields.DATE_TIME, SortField.Type.LONG, false, Long.MAX_VALUE));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes a sort
    private final Sort sort;

    Order(SortField first) {
      this.sort = new Sort(first, BY_KEY);
    }
  }

  /**
   * Returns the first hits of a tree.
   *
   * @param wanted the maximum number of hits
   */
  public List<ShardHit> find(TermTree tree, Order order, int wanted) throws IOException {
    return order == Order.SCORE ? best(tree, wanted) : sorted(tree, order, null, wanted);
  }

  /**
   * Returns the next hits of a tree.
   *
   * @param last the value and key of the last hit so far, which may be in another part of the
   *     archive
   */
  public List<ShardHit> findAfter(ShardHit last, TermTree tree, Order order, int wanted)
      throws IOException {
    // Keys are unique, so the document number never decides.
    int document = Math.max(0, documents() - 1);
    float score = last.value() instanceof Float value ? value : Float.NaN;
    FieldDoc after = new FieldDoc(document, score, new Object[] {last.value(), last.key()});
    return sorted(tree, order, after, wanted);
  }

  /**
   * Collecting by score and key is slow. So hits are collected by score first. Keys decide only
   * when the last wanted hit and the next one have equal scores.
   */
  private List<ShardHit> best(TermTree tree, int wanted) throws IOException {
    int most = Math.clamp(documents(), 1, wanted);
    int more = Math.min(most + 1, Math.max(1, documents()));
    ScoreDoc[] found =
        searcher.search(queries.of(tree), new TopScoreDocCollectorManager(more, null, more))
            .scoreDocs;
    if (found.length > most && found[most].score == found[most - 1].score) {
      return sorted(tree, Order.SCORE, null, most);
    }
    List<ShardHit> best = withKeys(Arrays.copyOf(found, Math.min(most, found.length)));
    best.sort(BEST_FIRST);
    return best;
  }

  private List<ShardHit> withKeys(ScoreDoc[] found) throws IOException {
    Arrays.sort(found, Comparator.comparingInt(document -> document.doc));
    List<ShardHit> hits = new ArrayList<>(found.length);
    int next = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == found.length || found[next].doc >= end) {
        continue;
      }
      BinaryDocValues keys = DocValues.getBinary(leaf.reader(), ShardFields.KEY);
      for (; next < found.length && found[next].doc < end; next++) {
        ScoreDoc each = found[next];
        if (!keys.advanceExact(each.doc - leaf.docBase)) {
          throw new IOException("document " + each.doc + " has no key");
        }
        hits.add(new ShardHit(each.doc, BytesRef.deepCopyOf(keys.binaryValue()), each.score));
      }
    }
    return hits;
  }

  private List<ShardHit> sorted(TermTree tree, Order order, @Nullable FieldDoc after, int wanted)
      throws IOException {
    int most = Math.clamp(documents(), 1, wanted);
    ScoreDoc[] found =
        searcher.search(
                queries.of(tree), new TopFieldCollectorManager(order.sort, most, after, most))
            .scoreDocs;
    List<ShardHit> hits = new ArrayList<>(found.length);
    for (ScoreDoc each : found) {
      Object[] fields = ((FieldDoc) each).fields;
      hits.add(new ShardHit(each.doc, (BytesRef) fields[1], (Number) fields[0]));
    }
    return hits;
  }

  private int documents() {
    return searcher.getIndexReader().maxDoc();
  }

  /** Returns the number of documents that match a tree. */
  public int count(TermTree tree) throws IOException {
    return searcher.count(queries.of(tree));
  }

  /**
   * Returns those of the given documents that match a tree.
   *
   * @param documents document numbers in ascending order
   */
  public List<Integer> matching(TermTree tree, int[] documents) throws IOException {
    List<Integer> matching = new ArrayList<>();
    Weight weight =
        searcher.createWeight(searcher.rewrite(queries.of(tree)), ScoreMode.COMPLETE_NO_SCORES, 1);
    int next = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == documents.length || documents[next] >= end) {
        continue;
      }
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        while (next < documents.length && documents[next] < end) {
          next++;
        }
        continue;
      }
      DocIdSetIterator holders = scorer.iterator();
      for (; next < documents.length && documents[next] < end; next++) {
        int wanted = documents[next] - leaf.docBase;
        int at = holders.docID() < wanted ? holders.advance(wanted) : holders.docID();
        if (at == wanted) {
          matching.add(documents[next]);
        }
      }
    }
    return matching;
  }
}
