package org.fihrist.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.fihrist.corpus.input.BoundedLines;
import org.fihrist.corpus.input.NotTextException;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.query.QueryLimits;

/** The rows of a file of queries: CSV, TSV or a query a line, in any encoding of Arabic. */
public final class BatchFile implements Closeable {
  /** A longer line is no list of queries. */
  private static final int LONGEST_LINE = 1 << 16;

  /** Of a row that cannot be read, so much is shown. */
  private static final int SHOWN = 200;

  /** What a decoder puts in the place of bytes that are no text. */
  private static final char REPLACEMENT = '\uFFFD';

  private final TextFile text;
  private final BoundedLines lines;
  private final BatchShape shape;
  private boolean headerRead;
  private long rows;

  private BatchFile(TextFile text, BatchShape shape) {
    this.text = text;
    this.lines = text.lines(LONGEST_LINE);
    this.shape = shape;
    this.headerRead = !shape.header();
  }

  /**
   * Opens a file.
   *
   * @param bytes the whole file, to be closed with this
   * @param name what messages call it
   * @throws BatchException when it is no text, or has no column of the name that was given
   */
  public static BatchFile open(InputStream bytes, String name, BatchLayout layout)
      throws IOException {
    try {
      TextFile text = TextFile.of(bytes, Origin.file(name));
      return new BatchFile(text, BatchShape.of(text.opening(), layout));
    } catch (NotTextException e) {
      throw new BatchException(name + ": " + e.getMessage());
    }
  }

  /** The next row; empty at the end. */
  Optional<BatchRow> next() throws IOException {
    while (lines.next()) {
      String line = lines.line();
      if (line.isBlank() || (rows == 0 && BatchShape.isHint(line))) {
        continue;
      }
      if (!headerRead) {
        headerRead = true;
        continue;
      }
      rows++;
      return Optional.of(row(line));
    }
    return Optional.empty();
  }

  private BatchRow row(String line) {
    if (lines.tooLong()) {
      return faulty(line, "The row has more than " + LONGEST_LINE + " characters.");
    }
    Optional<List<String>> cells = shape.cells(line);
    if (cells.isEmpty()) {
      return faulty(line, "A quotation mark in the row is not closed. Close it, or double it.");
    }
    if (shape.column() >= cells.get().size()) {
      return faulty(
          line,
          "The row has "
              + cells.get().size()
              + " columns, and the queries stand in column "
              + (shape.column() + 1)
              + ".");
    }
    String query = cells.get().get(shape.column()).strip();
    if (query.isEmpty()) {
      return faulty(line, "The row has no query.");
    }
    if (query.indexOf(REPLACEMENT) >= 0) {
      return faulty(query, "The row holds bytes that are no text. Save the file in UTF-8.");
    }
    if (query.length() > QueryLimits.MAX_LENGTH) {
      return faulty(
          query,
          "The query is "
              + query.length()
              + " characters long, and "
              + QueryLimits.MAX_LENGTH
              + " are the most.");
    }
    return new BatchRow(rows, lines.number(), query, "");
  }

  private BatchRow faulty(String shown, String fault) {
    String start = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    return new BatchRow(rows, lines.number(), start, fault);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
