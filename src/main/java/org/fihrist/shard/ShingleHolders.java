package org.fihrist.shard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PointValues.IntersectVisitor;
import org.apache.lucene.index.PointValues.Relation;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.NumericUtils;

/** Finds the documents that contain some shingles, in one walk over the points of an index. */
public final class ShingleHolders {
  /**
   * One bit for each value of the low bits of a shingle. It rejects most points that the walk
   * visits.
   */
  private static final int FILTER_BITS = 1 << 14;

  private final int[] shingles;
  private final int most;
  private final long[] filter = new long[FILTER_BITS / Long.SIZE];
  private final Map<Integer, List<Integer>> holders = new HashMap<>();

  private ShingleHolders(int[] shingles, int most) {
    this.shingles = shingles;
    this.most = most;
    for (int shingle : shingles) {
      filter[wordOf(shingle)] |= 1L << shingle;
    }
  }

  /**
   * Returns the documents that hold shingles.
   *
   * @param leaves the segments of the index
   * @param shingles distinct shingles in ascending order
   * @param most the number of documents from which a list may be incomplete: it then has any {@code
   *     most} + 1 of them
   * @return a list of documents for each shingle
   */
  public static Map<Integer, List<Integer>> find(
      List<LeafReaderContext> leaves, int[] shingles, int most) throws IOException {
    ShingleHolders found = new ShingleHolders(shingles, most);
    for (LeafReaderContext leaf : leaves) {
      PointValues points = leaf.reader().getPointValues(ShardFields.SHINGLE);
      if (points != null && shingles.length > 0) {
        points.intersect(found.visitor(leaf));
      }
    }
    return found.holders;
  }

  private static int wordOf(int shingle) {
    return (shingle & (FILTER_BITS - 1)) / Long.SIZE;
  }

  private boolean isSought(int shingle) {
    return (filter[wordOf(shingle)] & (1L << shingle)) != 0
        && Arrays.binarySearch(shingles, shingle) >= 0;
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
    if (documents.size() <= most) {
      documents.add(document);
    }
  }
}
