package org.fihrist.corpus.fields;

/** An operator's table of fields that cannot be used; the message says where and why. */
public final class FieldMapException extends Exception {
  private static final long serialVersionUID = 1;

  FieldMapException(String message) {
    super(message);
  }
}
