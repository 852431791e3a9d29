package org.fihrist.lucene;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** The terms of one field after derivation; to be read from first to last, as a merge does. */
final class DerivedTerms extends Terms {
  private final Terms source;
  private final Derivation derivation;
  private final Executor ahead;
  private final Ahead<WordGroups> groups;

  /** Begins at once, on another thread, to derive the terms of all words. */
  DerivedTerms(Terms source, Derivation derivation, Executor ahead) {
    if (source.hasOffsets() || source.hasPayloads()) {
      throw new IllegalArgumentException(
          derivation.source() + " has offsets or payloads, which derived terms cannot have");
    }
    this.source = source;
    this.derivation = derivation;
    this.ahead = ahead;
    this.groups = Ahead.begin(ahead, () -> WordGroups.of(source, derivation));
  }

  @Override
  public TermsEnum iterator() throws IOException {
    TermsEnum kept = derivation.keepsSource() ? source.iterator() : TermsEnum.EMPTY;
    return new DerivedTermsEnum(
        kept, groups, new GroupPostings(groups, source.iterator(), detail(), ahead));
  }

  private UnitedPostings.Detail detail() {
    if (!hasFreqs()) {
      return UnitedPostings.Detail.DOCUMENTS;
    }
    return hasPositions() ? UnitedPostings.Detail.POSITIONS : UnitedPostings.Detail.FREQUENCIES;
  }

  @Override
  public boolean hasFreqs() {
    return !derivation.isNewField() && source.hasFreqs();
  }

  @Override
  public boolean hasPositions() {
    return !derivation.isNewField() && source.hasPositions();
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
