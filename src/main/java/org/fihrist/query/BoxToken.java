package org.fihrist.query;

/**
 * A piece of a search box's text.
 *
 * @param kind what it is
 * @param start where it begins in the {@link TypedText}
 * @param end where it ends
 * @param leaf what it asks for: of a field its articles, of brackets and operators nothing
 */
record BoxToken(Kind kind, int start, int end, Query leaf) {
  /** The name of a field, for what stands right behind it. */
  static BoxToken field(Field field, int start, int end) {
    return new BoxToken(Kind.FIELD, start, end, new Query.In(field, new Query.Nothing()));
  }

  /** A query about the part that this token names. */
  Query in(Query query) {
    return leaf instanceof Query.In(Field field, Query _) ? new Query.In(field, query) : query;
  }

  /** The kinds of piece. */
  enum Kind {
    LEAF,
    /** A phrase that is no condition; see {@link QuotedParts}. */
    BONUS,
    FIELD,
    OPEN,
    CLOSE,
    PLUS,
    MINUS,
    AND,
    OR
  }
}
