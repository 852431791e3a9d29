package org.fihrist.eval;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown for an invalid line of a topics or judgments file; the message says which line and why.
 */
public final class MalformedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedLineException(Path file, long line, String trouble) {
    super(file + ", line " + line + ": " + trouble);
  }
}
