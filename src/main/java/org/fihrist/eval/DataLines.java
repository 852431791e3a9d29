package org.fihrist.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.LineNumberReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file with one record per line; blank lines and a byte order mark are ignored. */
final class DataLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Parses one line. */
  @FunctionalInterface
  interface Reader {
    /** Returns the error in the line, or the empty string. */
    String read(String line);
  }

  private DataLines() {}

  /**
   * Passes every line to a reader.
   *
   * @throws MalformedLineException at the first line in which the reader finds an error
   */
  static void forEach(Path file, Reader reader) throws IOException {
    try (LineNumberReader lines = new LineNumberReader(Files.newBufferedReader(file, UTF_8))) {
      String line = lines.readLine();
      while (line != null) {
        boolean first = lines.getLineNumber() == 1;
        String record = first && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        String trouble = record.isBlank() ? "" : reader.read(record);
        if (!trouble.isEmpty()) {
          throw new MalformedLineException(file, lines.getLineNumber(), trouble);
        }
        line = lines.readLine();
      }
    }
  }
}
