package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Gives no more bytes than were allowed, to a library that holds in memory what it reads. */
final class BoundedChannel implements ReadableByteChannel {
  private final ReadableByteChannel channel;
  private long left = Long.MAX_VALUE;

  BoundedChannel(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /** Allows this many bytes to be read from now on; more are an exception. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int n = channel.read(buffer);
    left -= Math.max(0, n);
    if (left < 0) {
      throw new IOException("a header is longer than any honest one");
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
