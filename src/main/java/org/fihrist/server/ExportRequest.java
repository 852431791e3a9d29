package org.fihrist.server;

import org.fihrist.api.ExportFormat;

/**
 * What an export is to be.
 *
 * @param format the kind of file
 * @param text whether the articles' whole texts go in
 */
record ExportRequest(ExportFormat format, boolean text) {
  static ExportRequest of(RequestParameters parameters) {
    ExportFormat format =
        switch (parameters.choice("format", "csv")) {
          case "csv" -> ExportFormat.CSV;
          case "jsonl" -> ExportFormat.JSONL;
          default -> throw new RequestException("format", "The format is neither csv nor jsonl.");
        };
    boolean text = parameters.flag("text", false);
    if (text && format == ExportFormat.CSV) {
      throw new RequestException(
          "text", "A cell of a spreadsheet does not hold a whole text. Ask for format=jsonl.");
    }
    return new ExportRequest(format, text);
  }
}
