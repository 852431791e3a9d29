/**
 * The words of a text, at four levels of similarity, with their offsets in the original.
 *
 * <p>In reading order: {@link org.fihrist.analysis.WholeEndFilter} prepares the text for Lucene's
 * standard tokenizer, which finds the word boundaries. {@code letters} cleans each token and folds
 * its spelling. {@code stem} removes clitics and endings with the help of a lexicon. The {@link
 * org.fihrist.analysis.Ladder} puts these together: it returns the forms of a word and the words of
 * a text.
 *
 * <p>For an index, {@link org.fihrist.analysis.LadderTokenFilter} writes the spelling of a word,
 * and {@link org.fihrist.analysis.LadderTerms} defines the terms of the index and of queries.
 * {@link org.fihrist.analysis.WordNumbers} is a faster form for comparing whole texts.
 *
 * <p>{@code pattern} matches wildcards, {@code correct} handles misspelled words. An index and the
 * text of an article are matched by the same {@link org.fihrist.analysis.pattern.WordPattern}, so
 * hits and marks agree.
 *
 * <p>{@link org.fihrist.analysis.AnalysisFingerprint} identifies this analysis. An index that was
 * built with another one is refused.
 */
@NullMarked
package org.fihrist.analysis;

import org.jspecify.annotations.NullMarked;
