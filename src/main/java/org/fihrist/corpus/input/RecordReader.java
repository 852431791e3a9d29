package org.fihrist.corpus.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a text, for parsers that find the records in it themselves. A record that is
 * longer than the limit stops the reading: one quote that is never closed would else take all of a
 * file into memory.
 */
public final class RecordReader extends FilterReader {
  /** A record is longer than the limit. */
  public static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(long maxChars) {
      super("a record has more than " + maxChars + " characters");
    }
  }

  private final long maxChars;
  private final BoundedLines.EndCheck endCheck;
  private long sinceRecord;

  RecordReader(Reader text, long maxChars, BoundedLines.EndCheck endCheck) {
    super(text);
    this.maxChars = maxChars;
    this.endCheck = endCheck;
  }

  /** A record ended; the next may be as long again. */
  public void nextRecord() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int n = super.read(chars, offset, length);
    if (n < 0) {
      endCheck.run();
    } else {
      sinceRecord += n;
      if (sinceRecord > maxChars) {
        throw new TooLongException(maxChars);
      }
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
