package org.fihrist.search.statistics;

/**
 * A spelling with the number of articles that have it.
 *
 * @param text the spelling
 * @param articles the number of articles
 */
public record SpellingCount(String text, long articles) {}
