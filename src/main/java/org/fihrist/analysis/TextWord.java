package org.fihrist.analysis;

import org.fihrist.analysis.stem.WordForms;

/**
 * A word of a text.
 *
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param forms the word at every level
 */
public record TextWord(int start, int end, WordForms forms) {}
