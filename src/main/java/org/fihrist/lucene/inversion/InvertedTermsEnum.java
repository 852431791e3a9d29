package org.fihrist.lucene.inversion;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Iterates over the terms of one field of a segment, from first to last. */
final class InvertedTermsEnum extends BaseTermsEnum {
  private final ArchiveTerms terms;
  private final Inversion inversion;
  private int slot = -1;

  InvertedTermsEnum(ArchiveTerms terms, Inversion inversion) {
    this.terms = terms;
    this.inversion = inversion;
  }

  @Override
  public @Nullable BytesRef next() {
    int end = inversion.slots().size();
    do {
      slot++;
    } while (slot < end && inversion.times(slot) == 0);
    return slot == end ? null : term();
  }

  @Override
  public BytesRef term() {
    return terms.term(inversion.slots().place(slot));
  }

  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
    InvertedPostings postings =
        reuse instanceof InvertedPostings old ? old : new InvertedPostings();
    inversion.read(slot, postings);
    return postings;
  }

  @Override
  public long totalTermFreq() {
    return inversion.times(slot);
  }

  @Override
  public int docFreq() {
    throw mergeOnly();
  }

  @Override
  public ImpactsEnum impacts(int flags) {
    throw mergeOnly();
  }

  @Override
  public SeekStatus seekCeil(BytesRef text) {
    throw mergeOnly();
  }

  @Override
  public void seekExact(long ord) {
    throw mergeOnly();
  }

  @Override
  public long ord() {
    throw mergeOnly();
  }

  private static UnsupportedOperationException mergeOnly() {
    return new UnsupportedOperationException("a merge only reads terms and postings, in order");
  }
}
