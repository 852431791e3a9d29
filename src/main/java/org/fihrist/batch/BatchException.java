package org.fihrist.batch;

/** Thrown when a whole file of queries cannot be read. The message says why and what to do. */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BatchException(String message) {
    super(message);
  }
}
