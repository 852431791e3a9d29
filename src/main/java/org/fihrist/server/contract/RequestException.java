package org.fihrist.server.contract;

/** Thrown when a request is wrong. The message says what is wrong and what to do. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter the parameter that is wrong; empty if no single parameter is
   */
  public RequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** Returns the parameter that is wrong; empty if no single parameter is. */
  public String parameter() {
    return parameter;
  }
}
