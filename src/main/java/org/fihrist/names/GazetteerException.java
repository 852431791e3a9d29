package org.fihrist.names;

import java.io.IOException;

/** Thrown for an invalid line of a gazetteer; the message says which line, why, and what to do. */
public final class GazetteerException extends IOException {
  private static final long serialVersionUID = 1L;

  GazetteerException(String file, int line, String trouble) {
    super(file + ", line " + line + ": " + trouble);
  }
}
