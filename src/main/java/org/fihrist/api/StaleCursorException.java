package org.fihrist.api;

/** Thrown when the generation of a cursor is gone. */
public final class StaleCursorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Creates the exception.
   *
   * @param generation the generation of the cursor
   * @param current the generation that is served
   */
  public StaleCursorException(String generation, String current) {
    super(
        "The cursor is of generation "
            + generation
            + ", and the index is now at generation "
            + current
            + ", where the results have another order. Begin again with cursor="
            + ResultCursor.START
            + "; articles that you have already are known by their id and sha256.");
  }
}
