package org.fihrist.query;

/**
 * A token of the search box's text.
 *
 * @param kind the kind of token
 * @param start where it begins in the {@link TypedText}
 * @param end where it ends, exclusive
 * @param leaf the query of a leaf; for a field an empty {@link Query.In}, for brackets and
 *     operators {@link Query.Nothing}
 */
record BoxToken(Kind kind, int start, int end, Query leaf) {
  /** Creates the token of a field name, which applies to the operand after it. */
  static BoxToken field(Field field, int start, int end) {
    return new BoxToken(Kind.FIELD, start, end, new Query.In(field, new Query.Nothing()));
  }

  /** A query in the field that this token names. */
  Query in(Query query) {
    return leaf instanceof Query.In(Field field, Query _) ? new Query.In(field, query) : query;
  }

  /** The kinds of token. */
  enum Kind {
    LEAF,
    /** A phrase that raises the rank but is not required; see {@link QuotedParts}. */
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
