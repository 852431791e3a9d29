package org.fihrist.search;

/**
 * Thrown when an index that is open does not answer now, and may do so later; the message says
 * which and why.
 */
public final class IndexFailureException extends IndexUnavailableException {
  private static final long serialVersionUID = 1L;

  public IndexFailureException(String message, Throwable cause) {
    super(message, cause);
  }
}
