package org.fihrist.server.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
          "The kind of file: csv for spreadsheets, jsonl for programs, ris, bibtex and csl-json for"
              + " reference managers.",
          formats());
  static final Parameter<Boolean> TEXT =
      Parameter.of(
          "text",
          "Whether each line holds the article's whole text; with format=jsonl only.",
          ValueType.flag(false));

  private static ValueType<ExportFormat> formats() {
    List<String> words = Stream.of(ExportFormat.values()).map(ExportFormat::word).toList();
    return new ValueType<>(
        (name, values) -> {
          try {
            return ExportFormat.of(values.getFirst().strip().toLowerCase(Locale.ROOT));
          } catch (IllegalArgumentException e) {
            throw new RequestException(name, String.valueOf(e.getMessage()));
          }
        },
        ExportFormat.CSV,
        Map.of("type", "string", "enum", words, "default", ExportFormat.CSV.word()),
        false);
  }

  /**
   * Reads {@link #FORMAT} and {@link #TEXT}.
   *
   * @throws RequestException when a file is to hold texts that cannot
   */
  static ExportFile of(Arguments arguments) {
    ExportFile file = new ExportFile(arguments.get(FORMAT), arguments.get(TEXT));
    if (file.text() && !file.format().holdsTexts()) {
      throw new RequestException(
          "text", "Files of this format do not hold whole texts. Ask for format=jsonl.");
    }
    return file;
  }
}
