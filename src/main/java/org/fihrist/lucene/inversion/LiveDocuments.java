package org.fihrist.lucene.inversion;

import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which number each document of a segment gets in the segment that a merge makes: deleted documents
 * get none, and those behind them move up.
 */
final class LiveDocuments {
  /** The number of a document that was deleted. */
  static final int DELETED = -1;

  private final int base;
  private final int @Nullable [] numbers;
  private final int count;

  private LiveDocuments(int base, int @Nullable [] numbers, int count) {
    this.base = base;
    this.numbers = numbers;
    this.count = count;
  }

  /**
   * Those of a segment.
   *
   * @param base the number of its first document that is not deleted
   */
  static LiveDocuments of(LeafReader segment, int base) {
    Bits live = segment.getLiveDocs();
    if (live == null) {
      return new LiveDocuments(base, null, segment.maxDoc());
    }
    int[] numbers = new int[segment.maxDoc()];
    Arrays.fill(numbers, DELETED);
    int next = base;
    for (int document = 0; document < numbers.length; document++) {
      if (live.get(document)) {
        numbers[document] = next;
        next++;
      }
    }
    return new LiveDocuments(base, numbers, next - base);
  }

  /** The number of a document in the merged segment, or {@link #DELETED}. */
  int number(int document) {
    return numbers == null ? base + document : numbers[document];
  }

  /** How many documents are not deleted. */
  int count() {
    return count;
  }
}
