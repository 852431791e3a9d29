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

/**
 * Reads the rows of a file of queries: CSV, TSV or one query on each line, in any Arabic encoding.
 */
public final class BatchFile implements Closeable {
  /** The maximum length of a line. A file with a longer line is not a list of queries. */
  private static final int LONGEST_LINE = 1 << 16;

  /** The maximum length of the text that is shown of an unreadable row. */
  private static final int SHOWN = 200;

  /** The character with which a decoder replaces bytes that are not text. */
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
   * @param bytes the whole file; it is closed with this object
   * @param name the name of the file in messages
   * @throws BatchException when the file is not text, or does not have the given column
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

  /** Returns the next row; empty at the end. */
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
