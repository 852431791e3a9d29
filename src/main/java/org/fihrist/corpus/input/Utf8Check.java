package org.fihrist.corpus.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * The result of decoding bytes as UTF-8.
 *
 * @param sequences the number of non-ASCII characters that were decoded
 * @param faults the number of invalid byte sequences
 */
record Utf8Check(long sequences, long faults) {
  private static final int SEQUENCES_PER_FAULT = 20;

  static Utf8Check of(byte[] sample, boolean whole) {
    ByteBuffer bytes = ByteBuffer.wrap(sample);
    CharBuffer chars = CharBuffer.allocate(8192);
    CharsetDecoder decoder = UTF_8.newDecoder();
    long sequences = 0;
    long faults = 0;
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, whole);
      chars.flip();
      sequences += chars.chars().filter(c -> c >= 0x80).count();
      chars.clear();
      if (result.isUnderflow()) {
        return new Utf8Check(sequences, faults);
      }
      if (result.isError()) {
        faults++;
        bytes.position(bytes.position() + result.length());
      }
    }
  }

  boolean valid() {
    return faults == 0;
  }

  /** Whether this is damaged UTF-8: no other encoding gives so many valid sequences. */
  boolean torn() {
    return sequences >= SEQUENCES_PER_FAULT * faults;
  }
}
