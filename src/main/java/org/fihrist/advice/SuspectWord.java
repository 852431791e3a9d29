package org.fihrist.advice;

import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.TypedWord;

/**
 * A word of a query that an archive lacks or hardly has.
 *
 * @param typed the word of the query that it is, or is part of
 * @param start where it begins in the text typed
 * @param end where it ends
 * @param forms the word
 */
record SuspectWord(TypedWord typed, int start, int end, WordForms forms) {}
