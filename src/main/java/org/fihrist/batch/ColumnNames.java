package org.fihrist.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The usual names of columns of queries: {@code query-columns.tsv}. */
final class ColumnNames {
  private static final Set<String> NAMES = read();

  private ColumnNames() {}

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ColumnNames.class.getResourceAsStream("query-columns.tsv")),
                UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean contain(String cell) {
    return NAMES.contains(cell.strip().toLowerCase(Locale.ROOT));
  }
}
