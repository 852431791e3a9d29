package org.fihrist.lucene.inversion;

import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Maps the documents of a segment to their numbers in the merged segment. Deleted documents get no
 * number, and the following ones move up.
 */
final class LiveDocuments {
  /** Stands for a deleted document. */
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
   * Maps the documents of a segment.
   *
   * @param base the number of its first live document
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

  /** Returns the number of a document in the merged segment, or {@link #DELETED}. */
  int number(int document) {
    return numbers == null ? base + document : numbers[document];
  }

  /** Returns the number of live documents. */
  int count() {
    return count;
  }
}
