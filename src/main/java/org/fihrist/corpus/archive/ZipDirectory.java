package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The directory at the end of a zip archive. The library keeps all of it in memory, so its size is
 * checked first (APPNOTE.TXT 4.3.16, 4.3.15, 4.3.14).
 */
final class ZipDirectory {
  private static final long MAX_BYTES = 32L << 20;
  private static final int END_BYTES = 22;
  private static final int MAX_COMMENT_BYTES = 0xffff;
  private static final int END_MARK = 0x06054b50;
  private static final int END_START = 16;
  private static final int LOCATOR_BYTES = 20;
  private static final int LOCATOR_MARK = 0x07064b50;
  private static final int LOCATOR_END = 8;
  private static final int END64_START = 48;
  private static final long IN_ZIP64 = 0xffffffffL;

  private ZipDirectory() {}

  /**
   * Whether the directory is small enough for memory.
   *
   * @throws IOException when there is no directory
   */
  static boolean fits(SeekableByteChannel channel) throws IOException {
    int tailBytes = (int) Math.min(channel.size(), END_BYTES + MAX_COMMENT_BYTES + LOCATOR_BYTES);
    long tailAt = channel.size() - tailBytes;
    ByteBuffer tail = read(channel, tailAt, tailBytes);
    for (int at = tailBytes - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END_MARK) {
        long start = tail.getInt(at + END_START) & 0xffffffffL;
        if (start == IN_ZIP64) {
          start = startByZip64(channel, tail, at - LOCATOR_BYTES);
        }
        return tailAt + at - start <= MAX_BYTES;
      }
    }
    throw new IOException("the archive ends before it");
  }

  private static long startByZip64(SeekableByteChannel channel, ByteBuffer tail, int locator)
      throws IOException {
    if (locator < 0 || tail.getInt(locator) != LOCATOR_MARK) {
      throw new IOException("its end is damaged");
    }
    long end = tail.getLong(locator + LOCATOR_END);
    if (end < 0 || end > channel.size() - END64_START - Long.BYTES) {
      throw new IOException("its end is damaged");
    }
    return read(channel, end + END64_START, Long.BYTES).getLong(0);
  }

  private static ByteBuffer read(SeekableByteChannel channel, long at, int bytes)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(at);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
    channel.position(0);
    return buffer;
  }
}
