package org.fihrist.query;

/**
 * What people call a part of an article.
 *
 * @param name as it is written before a colon
 * @param field the part
 * @param side which side of a date is asked for; {@link DateSide#WITHIN} for all other parts
 */
record FieldName(String name, Field field, DateSide side) {
  FieldName(String name, Field field) {
    this(name, field, DateSide.WITHIN);
  }
}
