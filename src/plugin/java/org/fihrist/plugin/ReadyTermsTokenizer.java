package org.fihrist.plugin;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads terms as an indexer has made them: a space between two positions, {@link #SAME_POSITION}
 * between two terms of one position.
 */
final class ReadyTermsTokenizer extends Tokenizer {
  /** A character for private use, which no word has. */
  static final char SAME_POSITION = '\uE001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final char[] buffer = new char[1 << 12];
  private int size;
  private int next;
  private boolean samePosition;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    increment.setPositionIncrement(samePosition ? 0 : 1);
    for (int letter = read(); letter >= 0; letter = read()) {
      boolean ends = letter == ' ' || letter == SAME_POSITION;
      if (!ends) {
        term.append((char) letter);
      } else if (!term.isEmpty()) {
        samePosition = letter == SAME_POSITION;
        return true;
      }
    }
    return !term.isEmpty();
  }

  private int read() throws IOException {
    if (next == size) {
      size = Math.max(0, input.read(buffer));
      next = 0;
    }
    return next < size ? buffer[next++] : -1;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    size = 0;
    next = 0;
    samePosition = false;
  }
}
