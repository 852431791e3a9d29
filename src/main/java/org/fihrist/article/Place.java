package org.fihrist.article;

/**
 * The place in a file at which a record begins, so that a person can find it. The place is as exact
 * as the format allows.
 *
 * @param unit the unit in which the place is given
 * @param number lines and pages count from 1, bytes from 0; 0 when the place is unknown
 */
public record Place(Unit unit, long number) {
  /** The whole text, or an unknown place in it. */
  public static final Place UNKNOWN = new Place(Unit.UNKNOWN, 0);

  /** The unit in which a place is given. */
  public enum Unit {
    /** The place is unknown. */
    UNKNOWN,
    /** Lines of the decoded text. */
    LINE,
    /** Bytes of the file or member, after decompression. */
    BYTE,
    /** Pages of a printed document. */
    PAGE
  }

  /** The place at the beginning of a line, counted from 1. */
  public static Place line(long number) {
    return new Place(Unit.LINE, number);
  }

  /** The place at a byte, counted from 0. */
  public static Place offset(long bytes) {
    return new Place(Unit.BYTE, bytes);
  }

  /** The place on a page, counted from 1. */
  public static Place page(long number) {
    return new Place(Unit.PAGE, number);
  }
}
