package org.fihrist.api;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The formats of a file with all results of a search. */
public enum ExportFormat {
  /** CSV for spreadsheets: {@link CsvExport}. */
  CSV("csv", "text/csv;charset=utf-8;header=present"),
  /** JSON lines for programs: {@link JsonLinesExport}. */
  JSONL("jsonl", "application/x-ndjson"),
  /** RIS for reference managers: {@link RisExport}. */
  RIS("ris", "application/x-research-info-systems"),
  /** BibTeX for LaTeX: {@link BibtexExport}. */
  BIBTEX("bib", "application/x-bibtex;charset=utf-8"),
  /** CSL-JSON for citation processors: {@link CslJsonExport}. */
  CSL_JSON("json", "application/vnd.citationstyles.csl+json");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The name in requests, such as {@code csl-json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the format with a name.
   *
   * @throws IllegalArgumentException when there is no such format; the message names all
   */
  public static ExportFormat of(String word) {
    return Stream.of(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The format is none of " + words() + "."));
  }

  private static String words() {
    return Stream.of(values()).map(ExportFormat::word).collect(joining(", "));
  }

  /** Returns the extension of its files, without a dot. */
  public String extension() {
    return extension;
  }

  /** Tests whether its rows can hold whole texts. */
  public boolean holdsTexts() {
    return this == JSONL;
  }

  /** The value of {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Begins a file.
   *
   * @param text whether to write the whole texts of articles; only JSON lines can hold them
   * @param fields the members of each line to write, for JSON lines only; empty for all
   */
  public Export to(OutputStream out, boolean text, Set<String> fields) throws IOException {
    return switch (this) {
      case CSV -> new CsvExport(out);
      case JSONL -> new JsonLinesExport(out, text, fields);
      case RIS -> new RisExport(out);
      case BIBTEX -> new BibtexExport(out);
      case CSL_JSON -> new CslJsonExport(out);
    };
  }
}
