package org.fihrist.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads tables of words and names that are part of the program. A table is a resource in UTF-8 with
 * one row per line and a tab between two columns. A line that begins with {@code #} is a comment.
 */
public final class TsvResource {
  private static final String COMMENT = "#";

  private TsvResource() {}

  /**
   * The rows of a table, in order; blank lines and comments are left out.
   *
   * @param owner a class in the package of the resource
   * @param name the file name of the resource
   * @throws IllegalStateException when the program lacks the resource
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (InputStream table = owner.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(table.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " cannot be read", e);
    }
  }
}
