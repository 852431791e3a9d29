package org.fihrist.corpus.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.netpreserve.jwarc.WarcReader;

/** Finds the next whole record of a web archive behind a damaged one. */
final class WarcRecovery {
  private static final byte[] PLAIN = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] GZIPPED = {0x1f, (byte) 0x8b, 8};
  private static final int WINDOW = 1 << 16;

  private final SeekableByteChannel channel;
  private final boolean gzipped;
  private final byte[] mark;
  private long brokenAt = -1;

  WarcRecovery(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    ByteBuffer first = ByteBuffer.allocate(1);
    long at = channel.position();
    channel.position(0);
    channel.read(first);
    channel.position(at);
    this.gzipped = first.get(0) == GZIPPED[0];
    this.mark = gzipped ? GZIPPED : PLAIN;
  }

  /** Where the record begins that was given up last. */
  long brokenAt() {
    return brokenAt;
  }

  /** Moves the reader behind the record that it broke at; false when nothing is there. */
  boolean goOn(WarcReader reader) throws IOException {
    // The reader may stand still at a break; every step must lead on.
    brokenAt = Math.max(reader.position(), brokenAt + 1);
    long found = find(brokenAt + 1);
    if (found >= 0) {
      reader.position(gzipped ? found : found + 1);
    }
    return found >= 0;
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
