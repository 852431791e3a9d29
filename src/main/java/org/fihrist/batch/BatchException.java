package org.fihrist.batch;

/** A file of queries cannot be read as a whole; the message says why and what to do. */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BatchException(String message) {
    super(message);
  }
}
