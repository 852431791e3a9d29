package org.fihrist.corpus.document;

import java.util.Locale;

/** The documents that are parsed in a process of their own. */
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
  /** One mail of Outlook. */
  MSG,
  /** A mailbox of Outlook. */
  PST,
  /** A picture of a page: PNG, JPEG or TIFF. */
  IMAGE;

  /** The format's name, as {@link org.fihrist.article.Source} carries it. */
  public String format() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its texts are tables: a paragraph a row, with a tab between two cells. */
  public boolean isTable() {
    return this == XLS || this == XLSX || this == ODS;
  }
}
