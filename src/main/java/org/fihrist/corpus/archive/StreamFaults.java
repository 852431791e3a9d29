package org.fihrist.corpus.archive;

/** Told what is wrong with a compressed stream that is read on nevertheless. */
public interface StreamFaults {
  /**
   * What was unpacked differs from its CRC or its length.
   *
   * @param start where the member of the stream begins, in the packed bytes
   */
  void wrongChecksum(long start);

  /** Bytes follow that are no more of the stream; they are not read. */
  void trailingBytes();
}
