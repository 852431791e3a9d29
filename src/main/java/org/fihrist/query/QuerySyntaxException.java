package org.fihrist.query;

/** Thrown when a query in Lucene's syntax cannot be parsed; it has a message and a position. */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int position;

  /**
   * Creates an exception.
   *
   * @param message the error, in words that the user who typed the query understands
   * @param position see {@link #position()}
   */
  public QuerySyntaxException(String message, int position) {
    super(message);
    this.position = position;
  }

  /**
   * The offset of the error in the text as typed, in UTF-16 units; the length of the text when it
   * ends too early.
   */
  public int position() {
    return position;
  }
}
