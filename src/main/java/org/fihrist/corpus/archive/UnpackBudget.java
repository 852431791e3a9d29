package org.fihrist.corpus.archive;

import java.io.InputStream;
import java.util.Locale;
import org.fihrist.article.Reject;

/**
 * Counts the bytes and members that are unpacked from one file, and enforces its {@link Limits}.
 */
public final class UnpackBudget {
  private final Limits limits;
  private final long maxBytes;
  private long bytes;
  private long members;

  /**
   * Creates the budget of a file.
   *
   * @param sizeBytes the size of the file on disk
   */
  public UnpackBudget(Limits limits, long sizeBytes) {
    this.limits = limits;
    long bySize = limits.volume().freeBytes() + limits.volume().ratio() * sizeBytes;
    this.maxBytes = Math.min(limits.volume().totalBytes(), bySize);
  }

  /** A stream that counts the unpacked bytes. */
  InputStream metered(InputStream unpacked) {
    return new MeteredStream(unpacked, this);
  }

  /** Checks the nesting depth of an archive or a compression. */
  public void checkDepth(int depth) throws RefusedException {
    if (depth >= limits.depth()) {
      throw new RefusedException(
          Reject.Reason.TOO_DEEP,
          "More than " + limits.depth() + " archives are nested in each other; unpack them.");
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
    if (bytes > maxBytes) {
      throw new LimitExceededException(
          Reject.Reason.BOMB,
          String.format(
              Locale.ROOT,
              "The file unpacks to more than %,d bytes and may be a decompression bomb; if you"
                  + " trust it, unpack it yourself.",
              maxBytes));
    }
  }
}
