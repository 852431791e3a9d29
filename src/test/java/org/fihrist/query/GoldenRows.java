package org.fihrist.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the golden tables of these tests: one case per line, with tabs between columns. */
final class GoldenRows {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private GoldenRows() {}

  static Stream<Arguments> of(String name) {
    try (InputStream in = GoldenRows.class.getResourceAsStream(name)) {
      String table = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of the first column, in which invisible characters are written as escapes. */
  static String typed(String column) {
    return ESCAPE
        .matcher(column)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(match.group(1), 16))));
  }
}
