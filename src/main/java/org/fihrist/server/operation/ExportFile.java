package org.fihrist.server.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.api.ExportFormat;
import org.fihrist.api.JsonLinesExport;
import org.fihrist.server.contract.Arguments;
import org.fihrist.server.contract.Parameter;
import org.fihrist.server.contract.RequestException;
import org.fihrist.server.contract.ValueType;

/**
 * The file that an export writes.
 *
 * @param format the kind of file
 * @param text whether the articles' whole texts go in
 * @param fields which members of each line are written; all when it is empty
 */
record ExportFile(ExportFormat format, boolean text, Set<String> fields) {
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

  static final Parameter<Set<String>> FIELDS =
      AnswerShape.fields(
          "With format=jsonl only: which members of each line are sent", JsonLinesExport.members());

  /** All of them. */
  static final List<Parameter<?>> PARAMETERS = List.of(FORMAT, TEXT, FIELDS);

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
   * Reads {@link #PARAMETERS}.
   *
   * @throws RequestException when a file is to hold texts that cannot, or fields
   */
  static ExportFile of(Arguments arguments) {
    ExportFile file =
        new ExportFile(arguments.get(FORMAT), arguments.get(TEXT), arguments.get(FIELDS));
    if (!file.fields().isEmpty() && file.format() != ExportFormat.JSONL) {
      throw new RequestException(
          "fields", "Files of this format have fixed columns. Ask for format=jsonl.");
    }
    if (file.text() && !file.format().holdsTexts()) {
      throw new RequestException(
          "text", "Files of this format do not hold whole texts. Ask for format=jsonl.");
    }
    return file;
  }
}
