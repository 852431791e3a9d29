package org.fihrist.query;

/** The parts of an article that a query can search by name. */
public enum Field {
  TITLE,
  BODY,
  COMMENT,
  /** Words between quotation marks in the body. */
  QUOTE,
  OUTLET,
  AUTHOR,
  PLACE,
  CATEGORY,
  /** The name that the operator gave to the files an article was read from. */
  COLLECTION,
  DATE,
  URL,
  ID
}
