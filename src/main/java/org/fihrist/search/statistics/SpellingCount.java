package org.fihrist.search.statistics;

/**
 * A spelling and how many articles have it.
 *
 * @param text the spelling
 * @param articles how many
 */
public record SpellingCount(String text, long articles) {}
