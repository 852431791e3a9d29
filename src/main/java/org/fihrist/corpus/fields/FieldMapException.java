package org.fihrist.corpus.fields;

/** An operator's table of fields that cannot be used; the message says where and why. */
public final class FieldMapException extends Exception {
  private static final long serialVersionUID = 1;

  private final String detail;

  FieldMapException(String detail) {
    super(detail);
    this.detail = detail;
  }

  /** Where and why, in a sentence. */
  public String detail() {
    return detail;
  }
}
