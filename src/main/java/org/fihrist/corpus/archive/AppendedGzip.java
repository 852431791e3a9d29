package org.fihrist.corpus.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gzip: one member after another (RFC 1952, 2.2), as files become that are appended to while they
 * are compressed. The JDK's reader passes over whatever follows a member and opens none, which may
 * be the rest of an archive; here zeros alone, as tapes have them, are passed over in silence.
 */
final class AppendedGzip extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int FIRST_OF_MAGIC = 0x1f;

  private final BufferedInputStream packed;
  private final Runnable onTrailing;
  private GzipCompressorInputStream member;
  private @Nullable IOException broken;
  private boolean ended;

  /**
   * Begins with the first member.
   *
   * @param onTrailing told once when bytes follow that are no member; they are not read
   */
  AppendedGzip(InputStream packed, Runnable onTrailing) throws IOException {
    this.packed = new BufferedInputStream(packed, BUFFER_BYTES);
    this.onTrailing = onTrailing;
    this.member = member();
  }

  // One at a time, since the library stops exactly behind it.
  private GzipCompressorInputStream member() throws IOException {
    return GzipCompressorInputStream.builder().setInputStream(packed).get();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!ended) {
      int n = readMember(bytes, offset, length);
      if (n >= 0) {
        return n;
      }
      goOn();
    }
    return -1;
  }

  // At a break the library throws, and what it had unpacked until there lies in the array.
  private int readMember(byte[] bytes, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    long before = member.getBytesRead();
    try {
      return member.read(bytes, offset, length);
    } catch (IOException e) {
      broken = e;
      int unpacked = (int) (member.getBytesRead() - before);
      if (unpacked == 0) {
        throw e;
      }
      return unpacked;
    }
  }

  private void goOn() throws IOException {
    packed.mark(1);
    int next = packed.read();
    if (next == FIRST_OF_MAGIC) {
      packed.reset();
      member = member();
      return;
    }
    ended = true;
    while (next == 0) {
      next = packed.read();
    }
    if (next >= 0) {
      onTrailing.run();
    }
  }

  @Override
  public void close() throws IOException {
    try (packed) {
      member.close();
    }
  }
}
