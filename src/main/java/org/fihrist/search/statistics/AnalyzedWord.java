package org.fihrist.search.statistics;

/**
 * A word of a text at every level of the match ladder.
 *
 * @param start its start in the text in UTF-16 units
 * @param end its end, exclusive
 * @param exact the word as written, after clean-up
 * @param folded the folded word with the number of articles that have it
 * @param stem the word without clitics and inflection
 * @param family the head of its family with the number of articles whose bodies have a word of the
 *     family; 0 for a stop word, which has no family
 */
public record AnalyzedWord(
    int start, int end, String exact, SpellingCount folded, String stem, SpellingCount family) {}
