package org.fihrist.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.fihrist.lucene.UnitedPostings.Detail;

/**
 * Collects postings of several terms as if they were one term, documents and positions in order and
 * each once; then those of the next such term, until it is cleared. It takes eight bytes a posting.
 */
final class PostingsUnion {
  private static final long LOW_BITS = 0xffffffffL;

  private final Detail detail;

  /** As {@link UnitedPostings} reads them. */
  private long[] entries = new long[1024];

  private int size;

  /** Where the entries of each united term end. */
  private int[] ends = new int[64];

  private int count;

  private int start;
  private boolean inOrder = true;

  PostingsUnion(Detail detail) {
    this.detail = detail;
  }

  void clear() {
    size = 0;
    count = 0;
    start = 0;
  }

  /** How many terms are united. */
  int count() {
    return count;
  }

  /** How many postings are held. */
  int size() {
    return size;
  }

  /** Adds the postings of a term to the united term that has not ended. */
  void add(PostingsEnum postings) throws IOException {
    int from = size;
    int next = postings.nextDoc();
    while (next != DocIdSetIterator.NO_MORE_DOCS) {
      addDocument((long) next << Integer.SIZE, postings);
      next = postings.nextDoc();
    }
    // In itself each term is in order.
    inOrder &=
        from == start
            || from == size
            || UnitedPostings.doc(entries[from - 1]) < UnitedPostings.doc(entries[from]);
  }

  private void addDocument(long high, PostingsEnum postings) throws IOException {
    int freq = postings.freq();
    if (detail == Detail.FREQUENCIES) {
      entries = ArrayUtil.grow(entries, size + 1);
      entries[size] = high | freq;
      size++;
      return;
    }
    entries = ArrayUtil.grow(entries, size + freq);
    for (int i = 0; i < freq; i++) {
      entries[size] = high | postings.nextPosition();
      size++;
    }
  }

  /** Ends a united term. */
  void end() {
    if (!inOrder) {
      Arrays.sort(entries, start, size);
      uniteEqual();
    }
    ends = ArrayUtil.grow(ends, count + 1);
    ends[count] = size;
    count++;
    start = size;
    inOrder = true;
  }

  private void uniteEqual() {
    int last = start;
    for (int i = start + 1; i < size; i++) {
      if (detail == Detail.FREQUENCIES
          && UnitedPostings.doc(entries[i]) == UnitedPostings.doc(entries[last])) {
        entries[last] += entries[i] & LOW_BITS;
      } else if (entries[i] != entries[last]) {
        last++;
        entries[last] = entries[i];
      }
    }
    size = last + 1;
  }

  /** Lets the postings of a united term be read. */
  void read(int number, UnitedPostings postings) {
    postings.reset(entries, number == 0 ? 0 : ends[number - 1], ends[number]);
  }
}
