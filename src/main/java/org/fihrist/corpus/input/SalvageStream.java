package org.fihrist.corpus.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Ends where the stream below breaks, and keeps the reason. Without it, the buffers above would
 * throw away what they had read before the break.
 */
final class SalvageStream extends FilterInputStream {
  private @Nullable IOException broken;

  SalvageStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
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

  /** Called at the end of the text: throws when this was no true end. */
  void throwIfBroken() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }
}
