package org.fihrist.query;

/**
 * A name of a part of an article in the query language.
 *
 * @param name the name before the colon
 * @param field the part of the article
 * @param side the side of a date; {@link DateSide#WITHIN} for all other parts
 */
record FieldName(String name, Field field, DateSide side) {
  FieldName(String name, Field field) {
    this(name, field, DateSide.WITHIN);
  }
}
