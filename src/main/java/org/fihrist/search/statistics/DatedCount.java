package org.fihrist.search.statistics;

/**
 * The number of articles with a date.
 *
 * @param date a day, month or year in ISO 8601
 * @param articles the number of articles
 */
public record DatedCount(String date, long articles) {}
