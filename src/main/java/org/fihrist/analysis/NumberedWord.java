package org.fihrist.analysis;

/**
 * A distinct spelling of an archive with its number.
 *
 * @param number the number, from 0, in the order in which spellings are first read
 * @param folded the folded form, for names and corrections
 * @param mayName whether a name may begin with the word
 */
public record NumberedWord(int number, String folded, boolean mayName) {}
