package org.fihrist.corpus;

import java.util.List;
import java.util.Optional;

/** All text formats, and the choice of the reader for a text. */
final class Formats {
  // The order matters, because the last reader accepts any prose.
  private static final List<ArticleReader> READERS =
      List.of(
          new TrecReader(),
          new JsonDocumentReader(),
          new JsonLinesReader(),
          new FeedReader(),
          new SavedPageReader(),
          new MailReader(),
          new TableReader(),
          new HtmlReader(),
          new ScrapedTextReader());

  private Formats() {}

  /** The reader for a text with this beginning; empty when no reader accepts it. */
  static Optional<ArticleReader> of(String opening) {
    return READERS.stream().filter(reader -> reader.recognises(opening)).findFirst();
  }

  /** The names of all formats, in the order in which they are tried. */
  static List<String> names() {
    return READERS.stream().map(ArticleReader::format).toList();
  }
}
