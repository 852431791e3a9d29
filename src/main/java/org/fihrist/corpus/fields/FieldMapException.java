package org.fihrist.corpus.fields;

/** Thrown when an operator's table of fields is invalid; the message says where and why. */
public final class FieldMapException extends Exception {
  private static final long serialVersionUID = 1;

  private final String detail;

  FieldMapException(String detail) {
    super(detail);
    this.detail = detail;
  }

  /** A sentence for the operator: where the error is, and what is wrong. */
  public String detail() {
    return detail;
  }
}
