package org.fihrist.alert;

/** Thrown when the database of alerts cannot be used. */
public final class AlertStoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  AlertStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
