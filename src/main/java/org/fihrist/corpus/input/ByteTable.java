package org.fihrist.corpus.input;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Which byte a character was, had a text been read in an encoding of one byte a character. Where
 * the encoding leaves a byte undefined, programs keep it as a control character, as browsers do.
 */
final class ByteTable {
  static final ByteTable WINDOWS_1252 = new ByteTable("windows-1252", true);
  static final ByteTable WINDOWS_1256 = new ByteTable("windows-1256", false);

  private static final int UNKNOWN = -1;
  private static final char REPLACEMENT = '\ufffd';

  private final short[] bytes = new short[1 << 16];

  private ByteTable(String encoding, boolean latin1) {
    Arrays.fill(bytes, (short) UNKNOWN);
    Charset charset = Charset.forName(encoding);
    for (int b = 0; b < 0x100; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (c != REPLACEMENT) {
        bytes[c] = (short) b;
      }
      if (latin1 && bytes[b] == UNKNOWN) {
        bytes[b] = (short) b;
      }
    }
  }

  /** The byte, or a negative number. */
  int of(char c) {
    return bytes[c];
  }
}
