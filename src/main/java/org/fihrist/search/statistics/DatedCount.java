package org.fihrist.search.statistics;

/**
 * How many articles carry a date.
 *
 * @param date a day, month or year in ISO 8601
 * @param articles how many
 */
public record DatedCount(String date, long articles) {}
