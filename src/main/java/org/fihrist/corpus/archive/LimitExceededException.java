package org.fihrist.corpus.archive;

import org.fihrist.article.Reject;

/** A limit of the whole file was passed: nothing that follows in it is read. */
public final class LimitExceededException extends RefusedException {
  private static final long serialVersionUID = 1;

  LimitExceededException(Reject.Reason reason, String detail) {
    super(reason, detail + " Nothing after it in this file was read.");
  }
}
