package org.fihrist.analysis.stem;

/**
 * The forms of a word at every level of the match ladder. Each form is derived from the one before
 * it, and none is empty.
 *
 * @param exact the cleaned word
 * @param folded the word with unified spelling
 * @param stem the word without clitics and inflection
 * @param family the head of the family, which unites broken plurals and close derivations
 */
public record WordForms(String exact, String folded, String stem, String family) {}
