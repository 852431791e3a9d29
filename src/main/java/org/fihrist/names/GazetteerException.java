package org.fihrist.names;

import java.io.IOException;

/** A line of a gazetteer that cannot be taken; the message says which, why, and what to do. */
public final class GazetteerException extends IOException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String file, int line, String trouble) {
    super(file + ", line " + line + ": " + trouble);
  }
}
