package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of explanations in one language, from {@value #FILE}.
 *
 * @param texts the texts by name
 */
record ExplanationTexts(Map<String, String> texts) {
  private static final String FILE = "explanations.tsv";
  private static final int COLUMNS = 3;

  static final ExplanationTexts ENGLISH = read(1);
  static final ExplanationTexts ARABIC = read(2);

  private static ExplanationTexts read(int column) {
    try (InputStream file = ExplanationTexts.class.getResourceAsStream(FILE)) {
      String table = new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8);
      Map<String, String> texts = new HashMap<>();
      for (String line : table.lines().filter(line -> !line.startsWith("#")).toList()) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IllegalStateException(FILE + " has a line without three columns: " + line);
        }
        texts.put(columns[0], columns[column]);
      }
      return new ExplanationTexts(Map.copyOf(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text with its gaps filled in.
   *
   * @throws IllegalStateException when the table lacks it
   */
  String text(String name, Object... gaps) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalStateException(FILE + " has no line for " + name);
    }
    return String.format(Locale.ROOT, text, gaps);
  }

  /** The words for a feature of the ranking; its plain name when the table lacks it. */
  String feature(String name) {
    String text = texts.get("feature." + name);
    return text == null ? name.replace('_', ' ') : text;
  }
}
