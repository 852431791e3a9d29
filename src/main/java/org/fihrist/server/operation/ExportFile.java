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
 * The form of an exported file.
 *
 * @param format the file format
 * @param text whether the file contains the whole texts of the articles
 * @param fields the members of each line; empty for all
 */
record ExportFile(ExportFormat format, boolean text, Set<String> fields) {
  static final Parameter<ExportFormat> FORMAT =
      Parameter.of(
          "format",
          "The file format: csv for spreadsheets, jsonl for programs, ris, bibtex and csl-json for"
              + " reference managers.",
          formats());
  static final Parameter<Boolean> TEXT =
      Parameter.of(
          "text",
          "Whether each line contains the article's whole text. Only for format=jsonl.",
          ValueType.flag(false));

  static final Parameter<Set<String>> FIELDS =
      AnswerShape.fields(
          "Only for format=jsonl: the members of each line to send", JsonLinesExport.members());

  /** All parameters of the file. */
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
   * @throws RequestException when the format does not support texts or a choice of fields
   */
  static ExportFile of(Arguments arguments) {
    ExportFile file =
        new ExportFile(arguments.get(FORMAT), arguments.get(TEXT), arguments.get(FIELDS));
    if (!file.fields().isEmpty() && file.format() != ExportFormat.JSONL) {
      throw new RequestException(
          "fields", "Files of this format have fixed columns. Use format=jsonl.");
    }
    if (file.text() && !file.format().holdsTexts()) {
      throw new RequestException(
          "text", "Files of this format do not contain whole texts. Use format=jsonl.");
    }
    return file;
  }
}
