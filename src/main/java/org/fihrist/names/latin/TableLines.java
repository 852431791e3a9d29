package org.fihrist.names.latin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Reads the tables that are part of the program: UTF-8 with tabs between the columns. A line that
 * begins with {@code #} is a comment.
 */
public final class TableLines {
  private TableLines() {}

  /**
   * The rows of a table, in order; blank lines and comments are left out.
   *
   * @param owner a class in the package of the resource
   * @param resource the file name of the table
   */
  public static List<List<String>> of(Class<?> owner, String resource) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is part of the program", e);
    }
  }
}
