package org.fihrist.query;

/** The parts of an article that a query can ask for by name. */
public enum Field {
  TITLE,
  BODY,
  COMMENT,
  OUTLET,
  AUTHOR,
  PLACE,
  CATEGORY,
  DATE,
  URL,
  ID
}
