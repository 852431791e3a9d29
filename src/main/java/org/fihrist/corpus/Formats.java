package org.fihrist.corpus;

import java.util.List;
import java.util.Optional;

/** All formats that can be read, and how a text is matched to its reader. */
final class Formats {
  // The last takes any prose, so the order matters.
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

  /** The reader for a text that opens like this. */
  static Optional<ArticleReader> of(String opening) {
    return READERS.stream().filter(reader -> reader.recognises(opening)).findFirst();
  }

  /** The names of all formats, in the order in which they are tried. */
  static List<String> names() {
    return READERS.stream().map(ArticleReader::format).toList();
  }
}
