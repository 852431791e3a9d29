package org.fihrist.corpus.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.text.MatchKey;

/**
 * Reads the tables of words beside this class. A table has an entry a line and tabs between its
 * columns; empty lines and lines that begin with {@code #} are comments.
 */
public final class PhraseTable {
  private static final String COMMENT = "#";

  private PhraseTable() {}

  /** The phrases in the first column of a table, by their {@link MatchKey}. */
  static Set<String> phrases(String name) {
    return rows(PhraseTable.class, name).stream()
        .map(row -> MatchKey.of(row.getFirst()))
        .collect(toUnmodifiableSet());
  }

  /** The phrases in the first column by their {@link MatchKey}, each with its second column. */
  static Map<String, String> kinds(String name) {
    return rows(PhraseTable.class, name).stream()
        .collect(
            toUnmodifiableMap(row -> MatchKey.of(row.getFirst()), row -> row.get(1), (a, _) -> a));
  }

  /**
   * The rows of a table that stands beside a class.
   *
   * @throws IllegalStateException when the program lacks the table
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    try (InputStream table = beside.getResourceAsStream(name)) {
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
