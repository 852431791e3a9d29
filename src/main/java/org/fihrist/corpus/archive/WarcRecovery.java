package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Finds the next intact record of a web archive after a damaged record. */
final class WarcRecovery {
  private static final byte[] PLAIN = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] GZIPPED = {0x1f, (byte) 0x8b, 8};
  private static final int WINDOW = 1 << 16;

  private final SeekableByteChannel channel;
  private final boolean gzipped;
  private final byte[] mark;
  private long brokenAt = -1;

  WarcRecovery(SeekableByteChannel channel, boolean gzipped) {
    this.channel = channel;
    this.gzipped = gzipped;
    this.mark = gzipped ? GZIPPED : PLAIN;
  }

  /** Where the last damaged record begins. */
  long brokenAt() {
    return brokenAt;
  }

  /** The offset of the next record after a damaged one; negative when there is none. */
  long behind(long record) throws IOException {
    // The reader may stop at the same place again, so each step must move forward.
    brokenAt = Math.max(record, brokenAt + 1);
    long found = find(brokenAt + 1);
    return gzipped || found < 0 ? found : found + 1;
  }

  private long find(long from) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long at = from; at < channel.size(); at += WINDOW - mark.length) {
      window.clear();
      channel.position(at);
      while (window.hasRemaining() && channel.read(window) >= 0) {}
      for (int i = 0; i <= window.position() - mark.length; i++) {
        if (matches(window.array(), i)) {
          return at + i;
        }
      }
    }
    return -1;
  }

  private boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
