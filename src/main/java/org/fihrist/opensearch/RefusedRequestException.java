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

  /** Whether the cluster does not know the client, or does not let it do this. */
  boolean isForbidden() {
    return status == 401 || status == 403;
  }

  /** Whether the fault lies with the cluster, so that another node may answer. */
  boolean isFailure() {
    return status >= 500;
  }
}
