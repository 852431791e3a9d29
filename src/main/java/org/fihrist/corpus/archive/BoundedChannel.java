package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Limits the number of bytes that are read by a library which keeps them in memory. */
final class BoundedChannel implements ReadableByteChannel {
  private final ReadableByteChannel channel;
  private long left = Long.MAX_VALUE;

  BoundedChannel(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /** Allows this number of bytes to be read from now on; reading more throws an exception. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int n = channel.read(buffer);
    left -= Math.max(0, n);
    if (left < 0) {
      throw new IOException("a header is longer than the limit");
    }
    return n;
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
