package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.LongConsumer;

/** Reports the number of bytes read from a channel; bytes that are read twice count twice. */
final class CountingChannel implements SeekableByteChannel {
  private final SeekableByteChannel channel;
  private final LongConsumer listener;
  private long bytesRead;

  CountingChannel(SeekableByteChannel channel, LongConsumer listener) {
    this.channel = channel;
    this.listener = listener;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int n = channel.read(buffer);
    if (n > 0) {
      bytesRead += n;
      listener.accept(bytesRead);
    }
    return n;
  }

  @Override
  public int write(ByteBuffer buffer) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
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
