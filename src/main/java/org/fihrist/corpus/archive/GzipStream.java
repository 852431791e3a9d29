package org.fihrist.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip with several members (RFC 1952, 2.2), as concatenated files have. The JDK's
 * reader silently ignores bytes after a member that are no member, although they may be the rest of
 * an archive; this class ignores only zeros.
 */
final class GzipStream extends InputStream {
  private final InputStream packed;
  private final StreamFaults faults;
  private final GzipMember member;
  private @Nullable IOException broken;
  private boolean ended;

  /** Reads the header of the first member. */
  GzipStream(InputStream packed, StreamFaults faults) throws IOException {
    this.packed = packed;
    this.faults = faults;
    this.member = new GzipMember(Channels.newChannel(packed), 0);
    member.begin();
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
    ByteBuffer out = ByteBuffer.wrap(bytes, offset, length);
    try {
      while (!ended) {
        int n = member.read(out);
        if (n >= 0) {
          return n;
        }
        next();
      }
      return -1;
    } catch (IOException e) {
      broken = e;
      int unpacked = out.position() - offset;
      if (unpacked == 0) {
        throw e;
      }
      return unpacked;
    }
  }

  private void next() throws IOException {
    if (!member.isIntact()) {
      faults.wrongChecksum(member.start());
    }
    if (!member.isNext() && !member.skipZeros()) {
      ended = true;
    } else if (member.isNext()) {
      member.begin();
    } else {
      ended = true;
      faults.trailingBytes();
    }
  }

  @Override
  public void close() throws IOException {
    try (packed) {
      member.close();
    }
  }
}
