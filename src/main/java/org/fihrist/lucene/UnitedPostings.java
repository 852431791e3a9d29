package org.fihrist.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads postings that are held in memory. */
final class UnitedPostings extends PostingsEnum {
  private static final long LOW_BITS = 0xffffffffL;

  /** How much is told about a term. */
  enum Detail {
    FREQUENCIES(PostingsEnum.FREQS),
    POSITIONS(PostingsEnum.POSITIONS);

    private final int flags;

    Detail(int flags) {
      this.flags = flags;
    }

    int flags() {
      return flags;
    }
  }

  private final Detail detail;

  /** A document above; below, by detail, how often it has the term or a position. */
  private long[] entries = new long[0];

  private int start;
  private int end;

  private int doc;
  private int docStart;
  private int docEnd;
  private int nextEntry;

  UnitedPostings(Detail detail) {
    this.detail = detail;
  }

  Detail detail() {
    return detail;
  }

  /** Begins to read other entries, which are in order. */
  void reset(long[] newEntries, int newStart, int newEnd) {
    entries = newEntries;
    start = newStart;
    end = newEnd;
    doc = -1;
    docEnd = newStart;
  }

  static int doc(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /** In how many documents the term is. */
  int docFreq() {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (i == start || doc(entries[i]) != doc(entries[i - 1])) {
        count++;
      }
    }
    return count;
  }

  /** How often the term is used. */
  long totalTermFreq() {
    if (detail == Detail.POSITIONS) {
      return (long) end - start;
    }
    long sum = 0;
    for (int i = start; i < end; i++) {
      sum += entries[i] & LOW_BITS;
    }
    return sum;
  }

  @Override
  public int nextDoc() {
    if (docEnd == end) {
      doc = NO_MORE_DOCS;
      return doc;
    }
    docStart = docEnd;
    nextEntry = docEnd;
    doc = doc(entries[nextEntry]);
    do {
      docEnd++;
    } while (docEnd < end && doc(entries[docEnd]) == doc);
    return doc;
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
    return (long) end - start;
  }

  @Override
  public int freq() {
    return switch (detail) {
      case FREQUENCIES -> (int) entries[docEnd - 1];
      case POSITIONS -> docEnd - docStart;
    };
  }

  @Override
  public int nextPosition() {
    if (detail == Detail.FREQUENCIES) {
      return -1;
    }
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
