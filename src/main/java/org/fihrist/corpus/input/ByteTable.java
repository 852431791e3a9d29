package org.fihrist.corpus.input;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Maps the characters of a single-byte encoding back to their bytes. A byte that the encoding does
 * not define is a control character, as in browsers.
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

  /** The byte of a character; negative when the encoding does not have the character. */
  int of(char c) {
    return bytes[c];
  }
}
