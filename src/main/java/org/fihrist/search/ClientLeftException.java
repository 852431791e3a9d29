package org.fihrist.search;

/** Nobody waits for the answer any more. */
public final class ClientLeftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Ends the work for a request. */
  public ClientLeftException() {
    super("the client has left");
  }
}
