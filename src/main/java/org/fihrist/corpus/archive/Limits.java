package org.fihrist.corpus.archive;

/**
 * What a file on disk may ask of whoever unpacks it. Honest archives of news stay far below: text
 * compresses to a tenth, seldom to a fiftieth.
 *
 * @param volume how much may come out of it
 * @param depth how many archives and compressions may stand inside each other
 * @param members how many members all of its archives may have together
 */
public record Limits(Volume volume, int depth, long members) {
  /** For all who have no reason for others. */
  public static final Limits USUAL =
      new Limits(new Volume(64L << 20, 200, 1L << 40, 2L << 30), 8, 2_000_000);

  /**
   * How much may come out of a file, over all levels of unpacking.
   *
   * @param freeBytes what any file may unpack to, however small
   * @param ratio how many bytes may come out of each byte on disk besides
   * @param totalBytes what no file may unpack to
   * @param spooledBytes what one member may take in a temporary file, where its format needs one
   */
  public record Volume(long freeBytes, long ratio, long totalBytes, long spooledBytes) {}
}
