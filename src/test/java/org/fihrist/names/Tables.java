package org.fihrist.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the tables of these tests: tabs between columns, {@code #} begins a comment. */
final class Tables {
  private static final Path FOLDER = Path.of("src/test/resources/org/fihrist/names");

  private Tables() {}

  static List<List<String>> lines(String table) {
    try {
      return Files.readAllLines(FOLDER.resolve(table)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
