package org.fihrist.lucene.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PointValues.IntersectVisitor;
import org.apache.lucene.index.PointValues.Relation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.NumericUtils;
import org.fihrist.lucene.schema.FingerprintField;

/** Which documents hold some shingles, found in one walk over the points. */
final class FingerprintHolders {
  /** What more articles than these hold is nobody's text, and is not followed. */
  private static final int MOST = 1000;

  /** A bit for each value of a shingle's last bits: most of what a walk passes is told apart so. */
  private static final int FILTER_BITS = 1 << 14;

  private final int[] shingles;
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  private FingerprintHolders(int[] shingles) {
    this.shingles = shingles;
    for (int shingle : shingles) {
      filter[wordOf(shingle)] |= 1L << shingle;
    }
  }

  private static int wordOf(int shingle) {
    return (shingle & (FILTER_BITS - 1)) / Long.SIZE;
  }

  private boolean isSought(int shingle) {
    return (filter[wordOf(shingle)] & (1L << shingle)) != 0
        && Arrays.binarySearch(shingles, shingle) >= 0;
  }

  /**
   * Looks for the holders.
   *
   * @param shingles sorted, each once
   */
  static FingerprintHolders of(IndexSearcher searcher, int[] shingles) throws IOException {
    FingerprintHolders found = new FingerprintHolders(shingles);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      PointValues points = leaf.reader().getPointValues(FingerprintField.SHINGLES);
      if (points != null && shingles.length > 0) {
        points.intersect(found.visitor(leaf));
      }
    }
    found.holders.values().removeIf(documents -> documents.size() > MOST);
    return found;
  }

  /** The documents that hold a shingle; none when they are too many. */
  List<Integer> holding(int shingle) {
    return holders.getOrDefault(shingle, List.of());
  }

  /** All documents that hold any, each with how many it holds, in index order. */
  Map<Integer, Integer> counts(Set<Integer> leftOut) {
    Map<Integer, Integer> counts = new TreeMap<>();
    holders.forEach((shingle, documents) -> {
      if (!leftOut.contains(shingle)) {
        documents.forEach(document -> counts.merge(document, 1, Integer::sum));
      }
    });
    return counts;
  }

  /**
   * Shingles that stand in more than a few documents most of which have little else in common with
   * the rest: an outlet's footer, a notice that comes every week. A report that a hundred outlets
   * ran is not among them.
   *
   * @param few how many documents are no crowd
   */
  Set<Integer> commonplace(int few) {
    Map<Integer, Integer> counts = counts(Set.of());
    Set<Integer> commonplace = new HashSet<>();
    for (int shingle : shingles) {
      List<Integer> documents = holding(shingle);
      long related =
          documents.stream()
              .filter(one -> 3 * counts.getOrDefault(one, 0) >= 2 * shingles.length)
              .count();
      if (documents.size() > few && 2 * related < documents.size()) {
        commonplace.add(shingle);
      }
    }
    return commonplace;
  }

  private IntersectVisitor visitor(LeafReaderContext leaf) {
    Bits live = leaf.reader().getLiveDocs();
    return new IntersectVisitor() {
      @Override
      public void visit(int document) {
        throw new AssertionError("no cell lies inside, see compare");
      }

      @Override
      public void visit(int document, byte[] value) {
        int shingle = NumericUtils.sortableBytesToInt(value, 0);
        if (isSought(shingle) && (live == null || live.get(document))) {
          add(shingle, leaf.docBase + document);
        }
      }

      @Override
      public Relation compare(byte[] least, byte[] greatest) {
        int from = Arrays.binarySearch(shingles, NumericUtils.sortableBytesToInt(least, 0));
        int next = from < 0 ? -from - 1 : from;
        boolean holdsOne =
            next < shingles.length
                && shingles[next] <= NumericUtils.sortableBytesToInt(greatest, 0);
        return holdsOne ? Relation.CELL_CROSSES_QUERY : Relation.CELL_OUTSIDE_QUERY;
      }
    };
  }

  private void add(int shingle, int document) {
    List<Integer> documents = holders.computeIfAbsent(shingle, _ -> new ArrayList<>(2));
    if (documents.size() <= MOST) {
      documents.add(document);
    }
  }
}
