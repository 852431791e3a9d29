package org.fihrist.search;

/** What articles can be told apart by, so that a search can be narrowed to some of them. */
public enum Facet {
  /** The newspaper, agency or site. */
  OUTLET,
  /** The outlet's own section. */
  CATEGORY,
  /** The byline. */
  AUTHOR,
  /** The dateline's place. */
  PLACE,
  /** The language of the text, as BCP 47 names it. */
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

  /** Whether its values are parts of dates. */
  public boolean isOfDates() {
    return this == YEAR || this == MONTH;
  }
}
