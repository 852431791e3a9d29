/**
 * What a closer look asks of a candidate, and what it is told.
 *
 * <p>A {@link org.fihrist.terms.evidence.QueryWordForms} is a word of the query, with {@link
 * org.fihrist.terms.evidence.WordHash}es and {@link org.fihrist.terms.evidence.Trigrams} instead of
 * letters. The answer is a number for each {@link org.fihrist.terms.evidence.Feature}.
 */
@NullMarked
package org.fihrist.terms.evidence;

import org.jspecify.annotations.NullMarked;
