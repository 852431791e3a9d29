package org.fihrist.corpus.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a text for a parser that finds the records itself. A record above the limit
 * stops the reading; otherwise a quote that is not closed would load the whole file into memory.
 */
public final class RecordReader extends FilterReader {
  /** Thrown when a record is longer than the limit. */
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

  /** Resets the limit; call it at the end of each record. */
  public void nextRecord() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    char[] single = new char[1];
    return read(single, 0, 1) < 0 ? -1 : single[0];
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
