package org.fihrist.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fihrist.batch.BatchLayout.Header;
import org.fihrist.batch.BatchLayout.Separator;

/**
 * The detected layout of a file. A row is one line, so a quote that is never closed damages only
 * its own row.
 *
 * @param format the format of cells; empty when the whole line is the query
 * @param header whether the first row is a header
 * @param column the place of the column with the queries, from 0
 */
record BatchShape(Optional<CSVFormat> format, boolean header, int column) {
  private static final List<Separator> SEPARATORS =
      List.of(Separator.TAB, Separator.SEMICOLON, Separator.COMMA);

  /**
   * The share of lines that must have as many cells as the first line for a separator to be
   * accepted.
   */
  private static final double MIN_UNIFORM = 0.8;

  /** The first line in which Excel names the separator. */
  private static final String EXCEL_HINT = "sep=";

  /** Returns the cells of a line; empty when a quote in it is not closed. */
  Optional<List<String>> cells(String line) {
    return format.isEmpty() ? Optional.of(List.of(line)) : cells(line, format.get());
  }

  static boolean isHint(String line) {
    return line.startsWith(EXCEL_HINT);
  }

  /**
   * Detects the layout of a file.
   *
   * @param opening its first lines, of which the last may be incomplete
   * @throws BatchException when the given column does not exist
   */
  static BatchShape of(String opening, BatchLayout layout) {
    List<String> lines =
        opening.lines().filter(line -> !line.isBlank() && !isHint(line)).limit(200).toList();
    Optional<CSVFormat> format = format(lines, layout);
    BatchShape plain = new BatchShape(format, false, 0);
    List<String> first =
        lines.isEmpty() ? List.of("") : plain.cells(lines.getFirst()).orElse(List.of(""));
    boolean named = first.stream().anyMatch(ColumnNames::contain);
    boolean asked = !layout.column().isEmpty() && first.contains(layout.column());
    boolean header =
        layout.header() == Header.YES || (layout.header() == Header.AUTO && (named || asked));
    return new BatchShape(format, header, column(first, header, layout));
  }

  private static int column(List<String> first, boolean header, BatchLayout layout) {
    String wanted = layout.column();
    if (wanted.isEmpty()) {
      for (int i = 0; header && i < first.size(); i++) {
        if (ColumnNames.contain(first.get(i))) {
          return i;
        }
      }
      return 0;
    }
    int named = header ? first.stream().map(String::strip).toList().indexOf(wanted.strip()) : -1;
    if (named >= 0) {
      return named;
    }
    if (wanted.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(wanted) - 1;
    }
    throw new BatchException(
        "There is no column \"" + wanted + "\". The first row has: " + String.join(" | ", first));
  }

  private static Optional<CSVFormat> format(List<String> lines, BatchLayout layout) {
    return switch (layout.separator()) {
      case NONE -> Optional.empty();
      case AUTO ->
          SEPARATORS.stream().map(BatchShape::format).filter(f -> fits(lines, f)).findFirst();
      default -> Optional.of(format(layout.separator()));
    };
  }

  private static CSVFormat format(Separator separator) {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator.sign()).setTrailingData(true).get();
  }

  /**
   * Tests whether a separator splits a known header, or splits all lines into the same number of
   * cells.
   */
  private static boolean fits(List<String> lines, CSVFormat format) {
    if (lines.isEmpty()) {
      return false;
    }
    List<String> first = cells(lines.getFirst(), format).orElse(List.of());
    if (first.size() < 2) {
      return false;
    }
    if (first.stream().anyMatch(ColumnNames::contain)) {
      return true;
    }
    long uniform =
        lines.stream()
            .flatMap(line -> cells(line, format).stream())
            .filter(cells -> cells.size() == first.size())
            .count();
    return lines.size() > 1 && uniform >= MIN_UNIFORM * lines.size();
  }

  private static Optional<List<String>> cells(String line, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format);
        Stream<CSVRecord> records = parser.stream()) {
      return Optional.of(records.findFirst().map(CSVRecord::toList).orElse(List.of("")));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
