package org.fihrist.corpus.document;

import java.util.Locale;

/** The documents that are parsed in a process of their own. */
public enum DocumentKind {
  PDF,
  DOCX,
  ODT,
  EPUB;

  /** The format's name, as {@link org.fihrist.article.Source} carries it. */
  public String format() {
    return name().toLowerCase(Locale.ROOT);
  }
}
