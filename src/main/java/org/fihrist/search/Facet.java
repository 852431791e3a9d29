package org.fihrist.search;

/** The properties of articles by which a search can be filtered. */
public enum Facet {
  /** The newspaper, agency or site. */
  OUTLET,
  /** The section of the outlet. */
  CATEGORY,
  /** The author. */
  AUTHOR,
  /** The place that the dateline names. */
  PLACE,
  /** The language of the text, as a BCP 47 tag. */
  LANGUAGE,
  /** The year of publication, as {@code 2017}. */
  YEAR,
  /** The month of publication, as {@code 2017-01}. */
  MONTH,
  /** People named in the text. */
  PERSON,
  /** Organisations named in the text. */
  ORGANISATION,
  /** Places named in the text. */
  PLACE_NAMED,
  /** The collection: the name that the operator gave to the files an article was read from. */
  COLLECTION;

  /** Whether the values of the facet are years or months. */
  public boolean isOfDates() {
    return this == YEAR || this == MONTH;
  }
}
