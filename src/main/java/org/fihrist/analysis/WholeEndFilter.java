package org.fihrist.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Text whose last character is whole. Before half a surrogate pair at the end, such as a title cut
 * inside an emoji has, Lucene's tokenizer takes the end to be reached already, and the last words,
 * or all of a short text, are lost. One unit replaces one unit, so that offsets stay true.
 */
final class WholeEndFilter extends CharFilter {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int NOTHING = -2;
  private static final int END = -1;

  /** What had to be read to know whether the unit before it is the last. */
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
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? END : one[0];
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
