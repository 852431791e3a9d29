package org.fihrist.corpus.archive;

import java.io.InputStream;
import java.util.Locale;
import org.fihrist.article.Reject;

/** What may still be unpacked from one file on disk. */
public final class Budget {
  private final Limits limits;
  private final long mostBytes;
  private long bytes;
  private long members;

  /**
   * Of a file of this size.
   *
   * @param sizeBytes on disk
   */
  public Budget(Limits limits, long sizeBytes) {
    this.limits = limits;
    long bySize = limits.volume().freeBytes() + limits.volume().ratio() * sizeBytes;
    this.mostBytes = Math.min(limits.volume().totalBytes(), bySize);
  }

  /** A stream of unpacked bytes, each of which counts. */
  InputStream metered(InputStream unpacked) {
    return new MeteredStream(unpacked, this);
  }

  /** Another archive or compression inside the others. */
  public void checkDepth(int depth) throws RefusedException {
    if (depth >= limits.depth()) {
      throw new RefusedException(
          Reject.Reason.TOO_DEEP,
          "More than " + limits.depth() + " archives stand inside each other; unpack them.");
    }
  }

  long spooledBytes() {
    return limits.volume().spooledBytes();
  }

  void countMember() throws LimitExceededException {
    count(0);
    if (++members > limits.members()) {
      throw new LimitExceededException(
          Reject.Reason.TOO_MANY,
          String.format(
              Locale.ROOT,
              "There are more than %,d members; split the archive.",
              limits.members()));
    }
  }

  void count(long unpacked) throws LimitExceededException {
    bytes += unpacked;
    if (bytes > mostBytes) {
      throw new LimitExceededException(
          Reject.Reason.BOMB,
          String.format(
              Locale.ROOT,
              "The file unpacks to more than %,d bytes, as only a decompression bomb does; if you"
                  + " trust it, unpack it yourself.",
              mostBytes));
    }
  }
}
