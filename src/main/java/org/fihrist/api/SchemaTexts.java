package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The names of the schemas of answers and the descriptions of their members, from {@value #FILE}.
 */
record SchemaTexts(Map<String, String> names, Map<String, String> descriptions) {
  static final String FILE = "schemas.tsv";

  private static final int COLUMNS = 3;

  static SchemaTexts read() {
    try (InputStream table = SchemaTexts.class.getResourceAsStream(FILE)) {
      return of(new String(Objects.requireNonNull(table, FILE).readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SchemaTexts of(String table) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> descriptions = new HashMap<>();
    for (String line : table.lines().filter(line -> !line.startsWith("#")).toList()) {
      String[] columns = line.split("\t", -1);
      if (columns.length != COLUMNS) {
        throw new IllegalStateException(FILE + " has a line without three columns: " + line);
      }
      if (!columns[1].isEmpty()) {
        names.put(columns[1], columns[0]);
      }
      descriptions.put(columns[0], columns[2]);
    }
    return new SchemaTexts(names, descriptions);
  }

  /** Whether a type has a schema of its own. */
  boolean name(Class<?> type) {
    return names.containsKey(key(type));
  }

  /**
   * The name of a type's schema.
   *
   * @throws IllegalStateException when the table lacks the type
   */
  String nameOf(Class<?> type) {
    String name = names.get(key(type));
    if (name == null) {
      throw new IllegalStateException(FILE + " has no line for the type " + key(type));
    }
    return name;
  }

  /**
   * The description of a schema or of a member.
   *
   * @param key a schema's name, or that with a dot and the name of a member
   * @throws IllegalStateException when the table lacks it
   */
  String describe(String key) {
    String description = descriptions.get(key);
    if (description == null) {
      throw new IllegalStateException(FILE + " has no line for " + key);
    }
    return description;
  }

  /** A type as the table names it: {@code HitJson.Passage}. */
  private static String key(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
