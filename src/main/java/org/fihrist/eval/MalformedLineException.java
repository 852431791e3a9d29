package org.fihrist.eval;

import java.io.IOException;
import java.nio.file.Path;

/** A line of a topics or judgments file that cannot be read; the message says which and why. */
public final class MalformedLineException extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedLineException(Path file, long line, String trouble) {
    super(file + ", line " + line + ": " + trouble);
  }
}
