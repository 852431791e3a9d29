package org.fihrist.names;

/**
 * A word of a text, as names are looked for.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param folded the word, folded
 */
public record FoldedWord(int start, int end, String folded) {}
