package org.fihrist.article;

/**
 * Where in a text something begins, so that a person can go there: as exactly as its reader can
 * honestly say.
 *
 * @param unit what is counted
 * @param number lines and pages count from 1, bytes from 0; 0 when nothing is known
 */
public record Place(Unit unit, long number) {
  /** The text as a whole, or somewhere in it. */
  public static final Place UNKNOWN = new Place(Unit.UNKNOWN, 0);

  /** What is counted. */
  public enum Unit {
    /** Nothing. */
    UNKNOWN,
    /** Lines of the decoded text. */
    LINE,
    /** Bytes of the file or member, after decompression. */
    BYTE,
    /** Pages of a printed document. */
    PAGE
  }

  /** In this line, counted from 1. */
  public static Place line(long number) {
    return new Place(Unit.LINE, number);
  }

  /** At this byte, counted from 0. */
  public static Place offset(long bytes) {
    return new Place(Unit.BYTE, bytes);
  }

  /** On this page, counted from 1. */
  public static Place page(long number) {
    return new Place(Unit.PAGE, number);
  }
}
