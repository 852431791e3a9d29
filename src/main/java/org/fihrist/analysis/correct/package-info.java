/**
 * Misspelled words: how far two spellings are apart, and what was meant.
 *
 * <p>{@link org.fihrist.analysis.correct.SpellingDistance} measures two spellings with the costs of
 * {@link org.fihrist.analysis.correct.SlipCost}. {@link org.fihrist.analysis.correct.Corrector}
 * chooses among the words of a {@link org.fihrist.analysis.correct.Vocabulary}. {@link
 * org.fihrist.analysis.correct.NearWord} is the pattern of a word with {@code ~}, {@link
 * org.fihrist.analysis.correct.NearWords} finds words that share most trigrams.
 */
@NullMarked
package org.fihrist.analysis.correct;

import org.jspecify.annotations.NullMarked;
