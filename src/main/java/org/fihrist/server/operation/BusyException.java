package org.fihrist.server.operation;

/** Thrown when the queue of a class of requests is full, or when a request would wait too long. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int retryAfterSeconds;

  /**
   * @param retryAfterSeconds the number of seconds after which a retry may succeed
   */
  BusyException(String message, int retryAfterSeconds) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Returns the number of seconds after which a retry may succeed. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
