package org.fihrist.server;

/** A request that cannot be answered as it is; the message says what is wrong and what to do. */
final class RequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter the parameter that is wrong; empty when it is none in particular
   */
  RequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
