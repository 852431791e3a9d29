package org.fihrist.corpus.archive;

import org.fihrist.article.Reject;

/** Thrown when a limit of the whole file is exceeded; the rest of the file is not read. */
public final class LimitExceededException extends RefusedException {
  private static final long serialVersionUID = 1;

  LimitExceededException(Reject.Reason reason, String detail) {
    super(reason, detail + " Nothing after it in this file was read.");
  }
}
