package org.fihrist.corpus.archive;

import java.io.IOException;
import org.fihrist.article.Reject;

/**
 * Thrown when a file or a member is not read although its bytes may be intact, for instance because
 * it needs a password.
 */
public class RefusedException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reject.Reason reason;
  private final String detail;

  public RefusedException(Reject.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  /** The reason for the reject. */
  public Reject.Reason reason() {
    return reason;
  }

  /** A sentence for the operator: the exact error, and what to do about it. */
  public String detail() {
    return detail;
  }
}
