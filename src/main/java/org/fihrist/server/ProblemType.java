package org.fihrist.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A kind of problem, from {@value #FILE}.
 *
 * @param name the last part of the address of its page
 * @param status the HTTP status
 * @param title the name for readers
 * @param explanation the meaning and the remedy
 */
record ProblemType(String name, int status, BothLanguages title, BothLanguages explanation) {
  /** The path before the names of the kinds. */
  static final String PAGES = "/problems/";

  static final String INVALID_PARAMETER = "invalid-parameter";
  static final String QUERY_SYNTAX = "query-syntax";

  private static final String FILE = "problems.tsv";
  private static final int COLUMNS = 6;

  /** All kinds of problems. */
  static final List<ProblemType> ALL = read();

  /** A text in English and in Arabic. */
  record BothLanguages(String english, String arabic) {
    /** Returns the text in one of the languages. */
    String in(boolean inArabic) {
      return inArabic ? arabic : english;
    }
  }

  private static List<ProblemType> read() {
    try (InputStream table = ProblemType.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(table, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(ProblemType::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemType of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException(FILE + " has a line without six columns: " + line);
    }
    return new ProblemType(
        columns[0],
        Integer.parseInt(columns[1]),
        new BothLanguages(columns[2], columns[3]),
        new BothLanguages(columns[4], columns[5]));
  }

  /** Returns the kind with a name. */
  static ProblemType named(String name) {
    return ALL.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
  }

  /** Returns the first kind that has a status. */
  static ProblemType of(int status) {
    return ALL.stream()
        .filter(type -> type.status() == status)
        .findFirst()
        .orElseGet(() -> named(status < 500 ? "invalid-request" : "internal"));
  }

  /** Returns the path of the kind's page. */
  String address() {
    return PAGES + name;
  }
}
