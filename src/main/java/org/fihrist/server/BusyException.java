package org.fihrist.server;

/** As much of the costly kind is under way as the server does at once. */
final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** When it is worth asking again. */
  static final int RETRY_AFTER_SECONDS = 10;

  BusyException(String message) {
    super(message);
  }
}
