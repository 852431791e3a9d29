package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * CSV for spreadsheets: by RFC 4180, every cell quoted, with a byte order mark, without which Excel
 * takes Arabic for Windows-1256.
 */
public final class SpreadsheetCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SpreadsheetCsv() {}

  /** Begins a file with a row of headings. */
  public static CSVPrinter begin(OutputStream out, List<String> headings) throws IOException {
    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter csv =
        new CSVPrinter(writer, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());
    csv.printRecord(headings);
    return csv;
  }
}
