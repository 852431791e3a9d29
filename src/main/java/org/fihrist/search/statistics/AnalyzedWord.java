package org.fihrist.search.statistics;

/**
 * A word of a text at every level of likeness.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param exact as written, cleaned
 * @param folded without differences of spelling, and how many articles hold it
 * @param stem without clitics and inflection
 * @param family the word that stands for its close relatives, and how many articles hold one of
 *     them in their bodies; 0 for a stop word, of which no family is kept
 */
public record AnalyzedWord(
    int start, int end, String exact, SpellingCount folded, String stem, SpellingCount family) {}
