package org.fihrist.corpus.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Reports the number of bytes read from a stream. */
public final class CountingStream extends FilterInputStream {
  private final LongConsumer listener;
  private long bytesRead;

  /** Counts from the present position; the listener is called with the sum whenever it grows. */
  public CountingStream(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = super.read(bytes, offset, length);
    count(n);
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int n) {
    if (n > 0) {
      bytesRead += n;
      listener.accept(bytesRead);
    }
  }
}
