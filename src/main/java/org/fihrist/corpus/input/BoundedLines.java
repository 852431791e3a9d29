package org.fihrist.corpus.input;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads the lines of a text one at a time. Characters of a line above the limit are dropped, so
 * that no input can exhaust the memory.
 */
public final class BoundedLines {
  /** Is called at the end of the text; throws when the text was cut off by an error. */
  @FunctionalInterface
  interface EndCheck {
    void run() throws IOException;
  }

  private final Reader reader;
  private final int maxChars;
  private final EndCheck endCheck;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder line = new StringBuilder();
  private int position;
  private int filled;
  private boolean tooLong;
  private boolean repairing = true;
  private boolean suspect;
  private boolean afterCarriageReturn;
  private long number;

  BoundedLines(Reader reader, int maxChars, EndCheck endCheck) {
    this.reader = reader;
    this.maxChars = maxChars;
    this.endCheck = endCheck;
  }

  /** Turns off the repair of mojibake. */
  BoundedLines unrepaired() {
    repairing = false;
    return this;
  }

  /** Moves to the next line; false at the end of the text. */
  public boolean next() throws IOException {
    line.setLength(0);
    tooLong = false;
    boolean any = false;
    while (position < filled || fill()) {
      char c = buffer[position++];
      boolean secondHalf = c == '\n' && afterCarriageReturn;
      afterCarriageReturn = c == '\r';
      if (secondHalf) {
        continue;
      }
      any = true;
      if (c == '\n' || c == '\r') {
        number++;
        return true;
      }
      append(c);
    }
    number += any ? 1 : 0;
    return any;
  }

  /** The line, or its beginning when it is too long; mojibake is repaired. */
  public String line() {
    return repairing ? repaired(line.toString()) : line.toString();
  }

  private String repaired(String asRead) {
    String repaired = Mojibake.repaired(asRead, suspect);
    suspect |= !repaired.equals(asRead);
    return repaired;
  }

  /** Whether the line was longer than the limit. */
  public boolean tooLong() {
    return tooLong;
  }

  /** The number of the line, counted from 1. */
  public long number() {
    return number;
  }

  private void append(char c) {
    if (line.length() < maxChars) {
      line.append(c);
    } else {
      tooLong = true;
    }
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, reader.read(buffer));
    if (filled == 0) {
      endCheck.run();
    }
    return filled > 0;
  }
}
