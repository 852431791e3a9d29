package org.fihrist.query;

/**
 * A piece of a search box's text.
 *
 * @param kind what it is
 * @param start where it begins in the {@link TypedText}
 * @param end where it ends
 * @param leaf what it asks for; {@link Query.Nothing} unless it is a leaf
 */
record BoxToken(Kind kind, int start, int end, Query leaf) {
  /** The kinds of piece. */
  enum Kind {
    LEAF,
    OPEN,
    CLOSE,
    PLUS,
    MINUS,
    AND,
    OR
  }
}
