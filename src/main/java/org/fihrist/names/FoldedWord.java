package org.fihrist.names;

/**
 * A word of a text in which names are searched.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param folded the word, folded
 * @param mayName whether a name may begin with the word: {@link Gazetteer#mayName}
 */
public record FoldedWord(int start, int end, String folded, boolean mayName) {}
