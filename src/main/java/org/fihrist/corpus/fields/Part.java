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
  /** The byline. */
  AUTHOR,
  /** The dateline's place. */
  PLACE,
  /** The outlet's own section. */
  CATEGORY,
  /** When it was published. */
  DATE,
  /** The page's address. */
  URL,
  /** The language of the text. */
  LANGUAGE,
  /** Readers' comments. */
  COMMENTS,
  /** When the page was fetched: what "an hour ago" is counted from. */
  RETRIEVED
}
