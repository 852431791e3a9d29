package org.fihrist.api;

import java.io.IOException;
import java.io.OutputStream;

/** As what kind of file all results of a search are handed over. */
public enum ExportFormat {
  /** For spreadsheets: {@link CsvExport}. */
  CSV("text/csv;charset=utf-8;header=present"),
  /** For programs: {@link JsonLinesExport}. */
  JSONL("application/x-ndjson");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The value of {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Begins a file.
   *
   * @param text whether the articles' whole texts go in; a spreadsheet never holds them
   */
  public Export to(OutputStream out, boolean text) throws IOException {
    return switch (this) {
      case CSV -> new CsvExport(out);
      case JSONL -> new JsonLinesExport(out, text);
    };
  }
}
