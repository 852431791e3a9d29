package org.fihrist.corpus.archive;

/** Is notified of errors in a compressed stream after which reading continues. */
public interface StreamFaults {
  /**
   * The CRC or the length of the unpacked bytes is wrong.
   *
   * @param start where the member of the stream begins in the packed bytes
   */
  void wrongChecksum(long start);

  /** Other bytes follow the stream; they are not read. */
  void trailingBytes();
}
