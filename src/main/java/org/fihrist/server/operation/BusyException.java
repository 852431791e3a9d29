package org.fihrist.server.operation;

/** The server has as much work of a kind as it takes at once. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfterSeconds;

  /**
   * @param retryAfterSeconds when it is worth asking again
   */
  BusyException(String message, int retryAfterSeconds) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** When it is worth asking again. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
