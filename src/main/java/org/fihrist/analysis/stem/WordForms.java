package org.fihrist.analysis.stem;

/**
 * One word at every level of likeness; each is derived from the one before it and none is empty.
 *
 * @param exact as written, cleaned
 * @param folded without differences of spelling
 * @param stem without clitics and inflection
 * @param family the word that stands for its broken plurals and close derivations
 */
public record WordForms(String exact, String folded, String stem, String family) {}
