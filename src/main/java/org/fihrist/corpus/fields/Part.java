package org.fihrist.corpus.fields;

/** A part of an article that a field can hold. */
public enum Part {
  /** The source's own document number. */
  ID,
  /** The headline. */
  TITLE,
  /** An abstract. */
  LEAD,
  /** The text. */
  BODY,
  /** The newspaper, agency or site. */
  OUTLET,
  /** The author. */
  AUTHOR,
  /** The place that the dateline names. */
  PLACE,
  /** The section of the outlet. */
  CATEGORY,
  /** The date of publication. */
  DATE,
  /** The address of the page. */
  URL,
  /** The language of the text. */
  LANGUAGE,
  /** Readers' comments. */
  COMMENTS,
  /** When the page was fetched; relative dates such as "an hour ago" count from it. */
  RETRIEVED
}
