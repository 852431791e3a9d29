package org.fihrist.corpus.input;

import java.io.IOException;
import org.fihrist.article.Reject;

/**
 * A file that holds no text that could be read; the message is for the one who reads the rejects.
 */
public final class NotTextException extends IOException {
  private static final long serialVersionUID = 1;

  private final Reject.Reason reason;
  private final String detail;

  NotTextException(Reject.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  /** The kind of trouble. */
  public Reject.Reason reason() {
    return reason;
  }

  /** What exactly, and what to do about it, in a sentence. */
  public String detail() {
    return detail;
  }
}
