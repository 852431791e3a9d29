package org.fihrist.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.text.Spacing;

/**
 * The format of a table. It is found by trying separators: the right one gives rows of equal
 * length.
 *
 * @param columns the names in the header
 */
record TableShape(CSVFormat format, List<String> columns) {
  private static final char[] SEPARATORS = {'\t', ',', ';', '|'};
  private static final int SAMPLE_ROWS = 30;
  private static final int CUT_FROM = 1 << 14;
  private static final int MAX_NAME_LENGTH = 40;
  private static final int MIN_ROWS_WITH_UNKNOWN_NAMES = 4;
  private static final double MIN_UNIFORM_SHARE = 0.9;

  /** The shape of a text with this beginning; empty when it is no table. */
  static Optional<TableShape> of(String opening) {
    String start = opening.stripLeading();
    if (start.isEmpty() || start.charAt(0) == '{' || start.charAt(0) == '<') {
      return Optional.empty();
    }
    for (char separator : SEPARATORS) {
      int lineEnd = start.indexOf('\n');
      if (start.substring(0, lineEnd < 0 ? start.length() : lineEnd).indexOf(separator) >= 0) {
        Optional<TableShape> shape =
            of(opening, format(separator, true)).or(() -> of(opening, format(separator, false)));
        if (shape.isPresent()) {
          return shape;
        }
      }
    }
    return Optional.empty();
  }

  private static CSVFormat format(char separator, boolean quoted) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(false)
        .get();
  }

  private static Optional<TableShape> of(String opening, CSVFormat format) {
    List<CSVRecord> rows = rows(opening, format);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = rows.getFirst().stream().map(Spacing::tidy).toList();
    boolean known = FieldMap.knownNames().knowsAnyText(columns);
    boolean enough = known || rows.size() > MIN_ROWS_WITH_UNKNOWN_NAMES;
    boolean wide = columns.size() >= (known ? 2 : 3);
    return enough && wide && areNames(columns) && isUniform(rows, columns.size())
        ? Optional.of(new TableShape(format, columns))
        : Optional.empty();
  }

  // The last row may be incomplete, because the sample ends there.
  private static List<CSVRecord> rows(String opening, CSVFormat format) {
    List<CSVRecord> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(opening), format)) {
      for (CSVRecord row : parser) {
        boolean excelHint = rows.isEmpty() && row.get(0).startsWith("sep=");
        if (!excelHint) {
          rows.add(row);
        }
        if (rows.size() == SAMPLE_ROWS) {
          return rows;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // A quote that is not closed before the end of the text is an ordinary character.
      return opening.length() < CUT_FROM ? List.of() : rows;
    }
    return rows;
  }

  private static boolean areNames(List<String> columns) {
    return new HashSet<>(columns).size() == columns.size()
        && columns.stream().allMatch(name -> !name.isEmpty() && name.length() <= MAX_NAME_LENGTH)
        && columns.stream().noneMatch(name -> name.endsWith(".") || name.endsWith("؟"));
  }

  private static boolean isUniform(List<CSVRecord> rows, int columns) {
    List<CSVRecord> below = rows.subList(1, rows.size());
    long uniform =
        below.stream().filter(row -> row.size() == columns || row.size() == columns + 1).count();
    return uniform >= MIN_UNIFORM_SHARE * (below.size() - (below.size() > 2 ? 1 : 0));
  }

  /** Whether a row repeats the header. */
  static boolean isHeader(CSVRecord row, List<String> columns) {
    return row.stream().map(Spacing::tidy).toList().equals(columns);
  }
}
