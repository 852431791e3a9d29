package org.fihrist.advice;

import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.TypedWord;

/**
 * A word of a query that is missing or rare in the archive.
 *
 * @param typed the word of the query that it is, or is part of
 * @param start its start in the typed text
 * @param end its end in the typed text
 * @param forms its forms
 */
record SuspectWord(TypedWord typed, int start, int end, WordForms forms) {}
