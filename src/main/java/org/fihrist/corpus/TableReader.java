package org.fihrist.corpus;

import static java.util.Objects.requireNonNull;
import static org.fihrist.article.Reject.Reason.DAMAGED;
import static org.fihrist.article.Reject.Reason.EMPTY;
import static org.fihrist.article.Reject.Reason.TOO_LARGE;
import static org.fihrist.article.Reject.Reason.UNKNOWN_FORMAT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.fields.FieldMap;
import org.fihrist.corpus.fields.FieldMapException;
import org.fihrist.corpus.input.RecordReader;
import org.fihrist.corpus.input.TextFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads tables with a header and one article per row; columns are separated by commas, semicolons,
 * bars or tabs, with or without quotes.
 */
final class TableReader implements ArticleReader {
  private static final String FORMAT = "table";
  private static final long MAX_CHARS_PER_ROW = 1 << 24;

  private final JsonMapper mapper = JsonMapper.shared();

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(String opening) {
    return TableShape.of(opening).isPresent();
  }

  /** Whether a text is a table whose header has a column for the title or the text. */
  boolean knows(TextFile text) {
    return TableShape.of(text.opening())
        .filter(shape -> {
          try {
            return FieldMap.of(text.origin().path()).knowsAnyText(shape.columns());
          } catch (FieldMapException e) {
            return false;
          }
        })
        .isPresent();
  }

  @Override
  public void read(TextFile text, Intake intake) throws IOException {
    TableShape shape = TableShape.of(text.opening()).orElseThrow();
    Optional<FieldMap> fields = FieldMaps.of(text.origin(), FORMAT, intake);
    if (fields.isEmpty()) {
      return;
    }
    if (!fields.get().knowsAnyText(shape.columns())) {
      intake.reject(
          new Reject(
              text.origin().source(0, Place.line(1), FORMAT),
              UNKNOWN_FORMAT,
              "This is a table. " + JsonArticle.unknownFields(shape.columns())));
      return;
    }
    RecordReader records = text.records(MAX_CHARS_PER_ROW);
    try (CSVParser rows = CSVParser.parse(records, shape.format())) {
      readRows(rows, records, new Rows(text, shape.columns(), fields.get(), intake));
    }
  }

  private record Rows(TextFile text, List<String> columns, FieldMap fields, Intake intake) {
    Source source(long position, long line) {
      return text.origin().source(position, Place.line(line), FORMAT);
    }
  }

  private void readRows(CSVParser parser, RecordReader records, Rows rows) throws IOException {
    Iterator<CSVRecord> all = parser.iterator();
    boolean headerRead = false;
    long position = 0;
    long line = 1;
    try {
      while (all.hasNext()) {
        CSVRecord row = all.next();
        records.nextRecord();
        if (headerRead && !isBlank(row)) {
          give(row, rows.source(++position, line), rows);
        }
        headerRead |= TableShape.isHeader(row, rows.columns());
        line = parser.getCurrentLineNumber() + 1;
      }
      if (position == 0) {
        rows.intake()
            .reject(new Reject(rows.source(0, 1), EMPTY, "The table has a header but no rows."));
      }
    } catch (UncheckedIOException e) {
      Source source = rows.source(position + 1, line);
      IOException cause = requireNonNull(e.getCause());
      switch (cause) {
        case RecordReader.TooLongException tooLong ->
            rows.intake().reject(new Reject(source, TOO_LARGE, swallowed(line, tooLong)));
        case CSVException damage ->
            rows.intake().reject(new Reject(source, DAMAGED, damaged(line, damage)));
        default -> throw cause;
      }
    }
  }

  private void give(CSVRecord row, Source source, Rows rows) {
    List<String> columns = rows.columns();
    for (int i = columns.size(); i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        rows.intake()
            .reject(
                new Reject(
                    source,
                    DAMAGED,
                    "The row in line "
                        + source.place().number()
                        + " has "
                        + row.size()
                        + " fields, its header "
                        + columns.size()
                        + "; quote fields that contain a separator."));
        return;
      }
    }
    ObjectNode fields = mapper.createObjectNode();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      fields.put(columns.get(i), row.get(i));
    }
    new JsonArticle(rows.fields(), fields, rows.text().origin().fetched())
        .give(source, rows.intake());
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static String swallowed(long line, IOException e) {
    return "The row in line "
        + line
        + " does not end ("
        + e.getMessage()
        + "); perhaps a quote is not closed. The rest was not read.";
  }

  private static String damaged(long line, IOException e) {
    return "The row in line "
        + line
        + " cannot be parsed: "
        + e.getMessage()
        + ". The rest was not read.";
  }
}
