package org.fihrist.corpus.archive;

import java.io.IOException;
import org.fihrist.article.Reject;

/**
 * A file or a member that is not read, though its bytes may be in order: it needs a password, say.
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

  /** The kind of trouble. */
  public Reject.Reason reason() {
    return reason;
  }

  /** What exactly, and what to do about it, in a sentence. */
  public String detail() {
    return detail;
  }
}
