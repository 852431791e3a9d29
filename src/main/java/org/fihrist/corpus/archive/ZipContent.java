package org.fihrist.corpus.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kinds of zip archive: an archive of files, or a document that consists of several parts. */
public enum ZipContent {
  MEMBERS,
  DOCX,
  ODT,
  EPUB,
  XLSX,
  PPTX,
  ODS,
  ODP,
  /** Drawings, databases, formulas. */
  OTHER_OFFICE;

  private static final int MAX_TYPE_BYTES = 100;
  private static final Map<String, ZipContent> BY_TYPE =
      Map.of(
          "application/epub+zip", EPUB,
          "application/vnd.oasis.opendocument.text", ODT,
          "application/vnd.oasis.opendocument.text-template", ODT,
          "application/vnd.oasis.opendocument.spreadsheet", ODS,
          "application/vnd.oasis.opendocument.spreadsheet-template", ODS,
          "application/vnd.oasis.opendocument.presentation", ODP,
          "application/vnd.oasis.opendocument.presentation-template", ODP);

  static ZipContent of(ZipFile zip) throws IOException {
    ZipArchiveEntry type = zip.getEntry("mimetype");
    if (type != null) {
      return byType(zip, type);
    }
    if (zip.getEntry("[Content_Types].xml") == null) {
      return zip.getEntry("META-INF/container.xml") == null ? MEMBERS : EPUB;
    }
    if (zip.getEntry("word/document.xml") != null) {
      return DOCX;
    }
    if (zip.getEntry("xl/workbook.xml") != null) {
      return XLSX;
    }
    return zip.getEntry("ppt/presentation.xml") == null ? MEMBERS : PPTX;
  }

  private static ZipContent byType(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String type =
        LibraryCall.call(() -> {
          try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(MAX_TYPE_BYTES), US_ASCII).strip();
          }
        });
    ZipContent known = BY_TYPE.get(type);
    if (known != null) {
      return known;
    }
    return type.startsWith("application/vnd.oasis.opendocument.") ? OTHER_OFFICE : MEMBERS;
  }
}
