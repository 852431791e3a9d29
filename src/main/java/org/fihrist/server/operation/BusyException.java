package org.fihrist.server.operation;

/** Thrown when a class of requests has no free place in its queue. */
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

  /** The number of seconds after which a retry may succeed. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
