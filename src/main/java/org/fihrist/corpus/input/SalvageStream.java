package org.fihrist.corpus.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Ends normally when the underlying stream fails, and keeps the exception for later. Otherwise the
 * buffers of readers would lose the bytes before the error.
 */
final class SalvageStream extends FilterInputStream {
  private @Nullable IOException broken;

  SalvageStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (broken != null) {
      return -1;
    }
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      broken = e;
      return -1;
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * Throws the exception of the underlying stream, if it failed; call it at the end of the text.
   */
  void throwIfBroken() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }
}
