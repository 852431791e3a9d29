package org.fihrist.search;

import org.jspecify.annotations.Nullable;

/** Thrown when an index cannot be read or written; the message says which, why and what to do. */
public class IndexUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexUnavailableException(String message) {
    super(message);
  }

  public IndexUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
