package org.fihrist.corpus.document;

/** A request to the parsing process. */
record Request(DocumentKind kind, String path) {}
