package org.fihrist.corpus.input;

import java.io.IOException;
import org.fihrist.article.Reject;

/** Thrown when a file holds no readable text; the message is shown in the list of rejects. */
public final class NotTextException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reject.Reason reason;
  private final String detail;

  NotTextException(Reject.Reason reason, String detail) {
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
