package org.fihrist.lucene;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The written and the derived terms of one field; to be read from first to last, as a merge does.
 */
final class DerivedTerms extends Terms {
  private final Terms written;
  private final Executor ahead;
  private final Ahead<WordGroups> groups;

  /** Begins at once, on another thread, to derive the terms of all words. */
  DerivedTerms(Terms written, Derivation derivation, Executor ahead) {
    if (!written.hasFreqs()) {
      throw new IllegalArgumentException(
          derivation.field() + " does not tell how often it has a word");
    }
    if (written.hasOffsets() || written.hasPayloads()) {
      throw new IllegalArgumentException(
          derivation.field() + " has offsets or payloads, which derived terms cannot have");
    }
    this.written = written;
    this.ahead = ahead;
    this.groups = Ahead.begin(ahead, () -> WordGroups.of(written, derivation));
  }

  @Override
  public TermsEnum iterator() throws IOException {
    return new DerivedTermsEnum(
        written.iterator(), groups, new GroupPostings(groups, written.iterator(), detail(), ahead));
  }

  private UnitedPostings.Detail detail() {
    return hasPositions() ? UnitedPostings.Detail.POSITIONS : UnitedPostings.Detail.FREQUENCIES;
  }

  @Override
  public boolean hasFreqs() {
    return written.hasFreqs();
  }

  @Override
  public boolean hasPositions() {
    return written.hasPositions();
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
