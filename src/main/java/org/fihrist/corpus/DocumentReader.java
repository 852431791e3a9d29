package org.fihrist.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.document.DocumentKind;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.ParsedText;
import org.fihrist.corpus.input.Origin;
import org.fihrist.corpus.input.TextFile;
import org.fihrist.text.Spacing;

/** Passes the articles of a PDF, an office document or a book to the intake. */
record DocumentReader(DocumentWorkers workers) {
  private static final TableReader TABLES = new TableReader();

  /** Reads all articles of a document. */
  void read(DocumentKind kind, Path file, Origin origin, Intake intake) throws IOException {
    try {
      long position = 0;
      for (ParsedText text : workers.parse(kind, file)) {
        position++;
        if (!kind.isTable() || !readTable(text, origin, intake)) {
          give(text, origin, position, kind, intake);
        }
      }
    } catch (RefusedException e) {
      intake.reject(
          new Reject(origin.source(0, Place.UNKNOWN, kind.format()), e.reason(), e.detail()));
    }
  }

  private static void give(
      ParsedText text, Origin origin, long position, DocumentKind kind, Intake intake) {
    Place place = text.page() > 0 ? Place.page(text.page()) : Place.UNKNOWN;
    List<Paragraph> paragraphs =
        kind.isTable()
            ? text.paragraphs().stream().map(row -> Paragraph.text(cells(row))).toList()
            : text.paragraphs();
    Content content = Content.of(paragraphs).in(text.language()).paged(text.pages());
    new Draft("", text.masthead(), content)
        .addressed(origin.url())
        .give(origin.source(position, place, kind.format()), intake);
  }

  private static String cells(Paragraph row) {
    return Spacing.tidy(row.text().replace("\t", "  "));
  }

  /** Reads a sheet with one article per row; returns false if its header is not known. */
  private static boolean readTable(ParsedText sheet, Origin origin, Intake intake)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    for (Paragraph row : sheet.paragraphs()) {
      rows.append('"').append(row.text().replace("\"", "\"\"").replace("\t", "\"\t\""));
      rows.append("\"\n");
    }
    byte[] bytes = rows.toString().getBytes(UTF_8);
    try (TextFile text = TextFile.of(new ByteArrayInputStream(bytes), origin)) {
      boolean known = TABLES.knows(text);
      if (known) {
        TABLES.read(text, intake);
      }
      return known;
    }
  }
}
