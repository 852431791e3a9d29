package org.fihrist.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Remembers the end of what is read through it. */
final class TailReader extends FilterReader {
  private final int most;
  private final StringBuilder end = new StringBuilder();

  /**
   * Reads on from there.
   *
   * @param most how many characters of the end to remember
   */
  TailReader(Reader in, int most) {
    super(in);
    this.most = most;
  }

  /** The last characters that were read; all, when they were not so many. */
  String end() {
    return end.substring(Math.max(0, end.length() - most));
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int n = super.read(chars, offset, length);
    if (n > 0) {
      end.append(chars, offset, n);
      if (end.length() > 2 * most) {
        end.delete(0, end.length() - most);
      }
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
