package org.fihrist.server.operation;

import org.fihrist.api.ExportFormat;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/**
 * The file that an export writes.
 *
 * @param format the kind of file
 * @param text whether the articles' whole texts go in
 */
record ExportFile(ExportFormat format, boolean text) {
  static final Parameter<ExportFormat> FORMAT =
      Parameter.of(
          "format",
          "The kind of file: csv for spreadsheets, jsonl for programs.",
          ValueType.choice(ExportFormat.class, ExportFormat.CSV));
  static final Parameter<Boolean> TEXT =
      Parameter.of(
          "text",
          "Whether each line holds the article's whole text; with format=jsonl only.",
          ValueType.flag(false));

  /**
   * Reads {@link #FORMAT} and {@link #TEXT}.
   *
   * @throws RequestException when a spreadsheet is to hold texts
   */
  static ExportFile of(Arguments arguments) {
    ExportFile file = new ExportFile(arguments.get(FORMAT), arguments.get(TEXT));
    if (file.text() && file.format() == ExportFormat.CSV) {
      throw new RequestException(
          "text", "A cell of a spreadsheet does not hold a whole text. Ask for format=jsonl.");
    }
    return file;
  }
}
