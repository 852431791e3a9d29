package org.fihrist.corpus.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes that a library unpacks. It counts the bytes, converts every exception of the
 * library to {@link IOException}, and fails again on each read after an error.
 */
final class MeteredStream extends FilterInputStream {
  private final UnpackBudget budget;
  private @Nullable IOException broken;

  MeteredStream(InputStream in, UnpackBudget budget) {
    super(in);
    this.budget = budget;
  }

  /** Whether reading has failed before. */
  boolean isBroken() {
    return broken != null;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    try {
      int n = LibraryCall.call(() -> in.read(bytes, offset, length));
      if (n > 0) {
        budget.count(n);
      } else if (n == 0 && length > 0) {
        throw new EOFException("the stream makes no progress");
      }
      return n;
    } catch (IOException e) {
      broken = e;
      throw e;
    }
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] skipped = new byte[(int) Math.min(n, 1 << 13)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
