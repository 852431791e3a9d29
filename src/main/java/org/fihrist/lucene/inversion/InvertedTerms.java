package org.fihrist.lucene.inversion;

import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** The terms of one field of a segment, as a merge reads them. */
final class InvertedTerms extends Terms {
  private final ArchiveTerms terms;
  private final Inversion inversion;

  InvertedTerms(ArchiveTerms terms, Inversion inversion) {
    this.terms = terms;
    this.inversion = inversion;
  }

  @Override
  public TermsEnum iterator() {
    return new InvertedTermsEnum(terms, inversion);
  }

  @Override
  public boolean hasFreqs() {
    return true;
  }

  @Override
  public boolean hasPositions() {
    return true;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    throw unknownBeforehand();
  }

  @Override
  public long getSumDocFreq() {
    throw unknownBeforehand();
  }

  @Override
  public int getDocCount() {
    throw unknownBeforehand();
  }

  private static UnsupportedOperationException unknownBeforehand() {
    return new UnsupportedOperationException("a merge counts; before it nobody has");
  }
}
