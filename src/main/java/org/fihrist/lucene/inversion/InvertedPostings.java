package org.fihrist.lucene.inversion;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the postings of one term of an {@link Inversion}. */
final class InvertedPostings extends PostingsEnum {
  private long[] entries = new long[0];
  private int end;
  private int doc;
  private int docStart;
  private int docEnd;
  private int nextEntry;

  /**
   * Starts to read other entries. An entry has its document in the upper half and its position in
   * the lower half.
   */
  void reset(long[] newEntries, int newStart, int newEnd) {
    entries = newEntries;
    end = newEnd;
    doc = -1;
    docEnd = newStart;
  }

  @Override
  public int nextDoc() {
    if (docEnd == end) {
      doc = NO_MORE_DOCS;
      return doc;
    }
    docStart = docEnd;
    nextEntry = docEnd;
    doc = doc(entries[docEnd]);
    do {
      docEnd++;
    } while (docEnd < end && doc(entries[docEnd]) == doc);
    return doc;
  }

  private static int doc(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int advance(int target) throws IOException {
    return slowAdvance(target);
  }

  @Override
  public long cost() {
    return (long) end - docEnd;
  }

  @Override
  public int freq() {
    return docEnd - docStart;
  }

  @Override
  public int nextPosition() {
    int position = (int) entries[nextEntry];
    nextEntry++;
    return position;
  }

  @Override
  public int startOffset() {
    return -1;
  }

  @Override
  public int endOffset() {
    return -1;
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }
}
