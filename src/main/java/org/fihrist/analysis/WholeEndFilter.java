package org.fihrist.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Replaces an unpaired high surrogate at the end of a text. Such a text comes from a title that was
 * cut inside an emoji. Lucene's tokenizer would stop before the surrogate and lose the last words,
 * or all of a short text. One unit is replaced by one unit, so offsets do not change.
 */
final class WholeEndFilter extends CharFilter {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int NOTHING = -2;
  private static final int END = -1;

  /** A unit that was read ahead to know whether the previous unit is the last one. */
  private int ahead = NOTHING;

  WholeEndFilter(Reader text) {
    super(text);
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read() throws IOException {
    char[] unit = new char[1];
    return read(unit, 0, 1) < 0 ? END : unit[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = readOn(buffer, offset, length);
    int last = offset + count - 1;
    if (count > 0 && Character.isHighSurrogate(buffer[last])) {
      ahead = input.read();
      if (ahead == END) {
        buffer[last] = REPLACEMENT;
      }
    }
    return count;
  }

  private int readOn(char[] buffer, int offset, int length) throws IOException {
    if (ahead == NOTHING) {
      return input.read(buffer, offset, length);
    }
    int first = ahead;
    ahead = NOTHING;
    if (first == END) {
      return END;
    }
    buffer[offset] = (char) first;
    return 1;
  }
}
