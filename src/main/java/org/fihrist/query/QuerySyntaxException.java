package org.fihrist.query;

/** A query in Lucene's syntax that cannot be read: what is wrong, and where. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * Something is wrong at a place.
   *
   * @param message what, in a sentence that a person who typed the query understands
   * @param position where: see {@link #position()}
   */
  public QuerySyntaxException(String message, int position) {
    super(message);
    this.position = position;
  }

  /**
   * Which character of the text typed, counted from 0 in UTF-16 units; the text's length when it
   * ends too early.
   */
  public int position() {
    return position;
  }
}
