package org.fihrist.server.contract;

/** A request that cannot be answered as it is; the message says what is wrong and what to do. */
public final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter the parameter that is wrong; empty when it is none in particular
   */
  public RequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** Which parameter is wrong; empty when it is none in particular. */
  public String parameter() {
    return parameter;
  }
}
