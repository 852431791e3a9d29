package org.fihrist.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The postings of several terms as if they were one term: documents and positions in order, each
 * once. All are held in memory at a time, eight bytes a posting; it is meant to be used again for
 * the next term.
 */
final class UnitedPostings extends PostingsEnum {
  private static final long LOW_BITS = 0xffffffffL;

  /** How much is told about a term. */
  enum Detail {
    DOCUMENTS(PostingsEnum.NONE),
    FREQUENCIES(PostingsEnum.FREQS),
    POSITIONS(PostingsEnum.POSITIONS);

    private final int flags;

    Detail(int flags) {
      this.flags = flags;
    }
  }

  private final Detail detail;

  /** A document above; below, by detail: nothing, how often it has the term, or a position. */
  private long[] entries = new long[64];

  private int size;
  private boolean inOrder;
  private @Nullable PostingsEnum reused;

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

  void clear() {
    size = 0;
    inOrder = true;
  }

  /** Adds the postings of a term that exists. */
  void add(TermsEnum terms, BytesRef term) throws IOException {
    if (!terms.seekExact(term)) {
      throw new IllegalStateException(term.utf8ToString() + " is there no more");
    }
    PostingsEnum postings = terms.postings(reused, detail.flags);
    reused = postings;
    int from = size;
    for (int next = postings.nextDoc(); next != NO_MORE_DOCS; next = postings.nextDoc()) {
      addDocument((long) next << Integer.SIZE, postings);
    }
    // Each term is in order in itself.
    inOrder &= from == 0 || from == size || docOf(entries[from - 1]) < docOf(entries[from]);
  }

  private void addDocument(long high, PostingsEnum postings) throws IOException {
    int freq = detail == Detail.DOCUMENTS ? 1 : postings.freq();
    if (detail != Detail.POSITIONS) {
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

  /** To be called when all terms are added; the first document is next. */
  void finish() {
    if (!inOrder) {
      Arrays.sort(entries, 0, size);
      uniteEqual();
    }
    doc = -1;
    docEnd = 0;
  }

  private void uniteEqual() {
    int kept = 0;
    for (int i = 1; i < size; i++) {
      if (detail == Detail.FREQUENCIES && docOf(entries[i]) == docOf(entries[kept])) {
        entries[kept] += entries[i] & LOW_BITS;
      } else if (entries[i] != entries[kept]) {
        kept++;
        entries[kept] = entries[i];
      }
    }
    size = Math.min(size, kept + 1);
  }

  private static int docOf(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /** In how many documents the term is. */
  int docFreq() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || docOf(entries[i]) != docOf(entries[i - 1])) {
        count++;
      }
    }
    return count;
  }

  /** How often the term is used; where that is not told, in how many documents it is. */
  long totalTermFreq() {
    if (detail != Detail.FREQUENCIES) {
      return size;
    }
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += entries[i] & LOW_BITS;
    }
    return sum;
  }

  @Override
  public int nextDoc() {
    if (docEnd == size) {
      doc = NO_MORE_DOCS;
      return doc;
    }
    docStart = docEnd;
    nextEntry = docEnd;
    doc = docOf(entries[nextEntry]);
    do {
      docEnd++;
    } while (docEnd < size && docOf(entries[docEnd]) == doc);
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
    return size;
  }

  @Override
  public int freq() {
    return switch (detail) {
      case DOCUMENTS -> 1;
      case FREQUENCIES -> (int) entries[docEnd - 1];
      case POSITIONS -> docEnd - docStart;
    };
  }

  @Override
  public int nextPosition() {
    if (detail != Detail.POSITIONS) {
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
