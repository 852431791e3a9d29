package org.fihrist.corpus.archive;

/**
 * The limits for unpacking one file. Normal archives of news are far below: text compresses to a
 * tenth, rarely to a fiftieth.
 *
 * @param volume the limits of unpacked bytes
 * @param depth the deepest nesting of archives and compressions
 * @param members the largest number of members in all archives of the file together
 */
public record Limits(Volume volume, int depth, long members) {
  /** The default limits. */
  public static final Limits USUAL =
      new Limits(new Volume(64L << 20, 200, 1L << 40, 2L << 30), 8, 2_000_000);

  /**
   * The limits of unpacked bytes, summed over all levels of nesting. A file may unpack to {@code
   * freeBytes + ratio * size} bytes, but at most to {@code totalBytes}.
   *
   * @param freeBytes the number of bytes that even the smallest file may unpack to
   * @param ratio the number of additional unpacked bytes for each byte on disk
   * @param totalBytes the largest number of unpacked bytes of any file
   * @param spooledBytes the largest size of a member that must be copied to a temporary file
   */
  public record Volume(long freeBytes, long ratio, long totalBytes, long spooledBytes) {}
}
