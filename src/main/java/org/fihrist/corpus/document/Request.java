package org.fihrist.corpus.document;

/** What the parsing process is asked for. */
record Request(DocumentKind kind, String path) {}
