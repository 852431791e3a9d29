package org.fihrist.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Keeps the last characters of the text that is read through it. */
final class TailReader extends FilterReader {
  private final int limit;
  private final StringBuilder end = new StringBuilder();

  /**
   * Creates a reader.
   *
   * @param limit the number of characters to keep
   */
  TailReader(Reader in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** The last characters that were read, at most the limit. */
  String end() {
    return end.substring(Math.max(0, end.length() - limit));
  }

  @Override
  public int read() throws IOException {
    char[] single = new char[1];
    return read(single, 0, 1) < 0 ? -1 : single[0];
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int n = super.read(chars, offset, length);
    if (n > 0) {
      end.append(chars, offset, n);
      if (end.length() > 2 * limit) {
        end.delete(0, end.length() - limit);
      }
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
