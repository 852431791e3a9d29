package org.fihrist.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.fihrist.article.Content;
import org.fihrist.article.Place;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.fihrist.corpus.document.DocumentKind;
import org.fihrist.corpus.document.DocumentWorkers;
import org.fihrist.corpus.document.ParsedText;
import org.fihrist.corpus.input.Origin;

/** Gives what a PDF, an office document or a book says to the intake. */
record DocumentReader(DocumentWorkers workers) {
  /** Gives all articles of a document that stands in some file. */
  void read(DocumentKind kind, Path file, Origin origin, Intake intake) throws IOException {
    try {
      long position = 0;
      for (ParsedText text : workers.parse(kind, file)) {
        Place place = text.page() > 0 ? Place.page(text.page()) : Place.UNKNOWN;
        Content content = Content.of(text.paragraphs()).in(text.language()).paged(text.pages());
        new Draft("", text.masthead(), content)
            .addressed(origin.url())
            .give(origin.source(++position, place, kind.format()), intake);
      }
    } catch (RefusedException e) {
      intake.reject(
          new Reject(origin.source(0, Place.UNKNOWN, kind.format()), e.reason(), e.detail()));
    }
  }
}
