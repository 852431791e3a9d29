package org.fihrist.corpus.document;

/**
 * A request to the parsing process.
 *
 * @param page a page to draw, counted from 1; 0 to parse the document
 * @param picture where the page is drawn
 */
record Request(DocumentKind kind, String path, int page, String picture) {
  Request(DocumentKind kind, String path) {
    this(kind, path, 0, "");
  }
}
