package org.fihrist.search;

/** Thrown when the client has closed the connection before the answer was complete. */
public final class ClientLeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception that ends the work for a request. */
  public ClientLeftException() {
    super("the client has left");
  }
}
