package org.fihrist.opensearch;

import java.io.IOException;

/** Thrown when a cluster answers a request with an error. */
final class RefusedRequestException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * Creates one.
   *
   * @param status the HTTP status
   * @param message what the cluster says
   */
  RefusedRequestException(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }
}
