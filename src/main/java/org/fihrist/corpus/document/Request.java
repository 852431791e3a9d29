package org.fihrist.corpus.document;

/**
 * What the parsing process is asked for.
 *
 * @param page a page to draw, counted from 1; 0 when the document is to be parsed
 * @param picture where the page is drawn
 */
record Request(DocumentKind kind, String path, int page, String picture) {
  Request(DocumentKind kind, String path) {
    this(kind, path, 0, "");
  }
}
