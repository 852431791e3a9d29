package org.fihrist.corpus.document;

import java.util.Locale;

/** The kinds of document that are parsed in a separate process. */
public enum DocumentKind {
  PDF,
  DOCX,
  ODT,
  EPUB,
  /** Word before 2007. */
  DOC,
  RTF,
  XLS,
  XLSX,
  ODS,
  PPT,
  PPTX,
  ODP,
  /** A single mail of Outlook. */
  MSG,
  /** A mailbox of Outlook. */
  PST;

  /** The name of the format in {@link org.fihrist.article.Source}. */
  public String format() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the texts are tables: one paragraph per row, with a tab between two cells. */
  public boolean isTable() {
    return this == XLS || this == XLSX || this == ODS;
  }
}
