package org.fihrist.search;

/** A question was asked that cannot be restricted to the collections of the caller. */
public final class OutOfScopeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A question of this kind. */
  public OutOfScopeException() {
    super(
        "The key may see some collections only, and this operation cannot be restricted to them."
            + " Ask with a key for the whole archive.");
  }
}
