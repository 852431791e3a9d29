/**
 * Misspelled words: how similar are two spellings, and which word was meant?
 *
 * <p>{@link org.fihrist.analysis.correct.Corrector} corrects a typed word to a word of a {@link
 * org.fihrist.analysis.correct.Vocabulary}; {@link org.fihrist.analysis.correct.TypoCost} is the
 * cost of a typing error. {@link org.fihrist.analysis.correct.NearWord} is the pattern of a query
 * word with {@code ~}; it uses the symmetric {@link org.fihrist.analysis.correct.SpellingDistance}.
 */
@NullMarked
package org.fihrist.analysis.correct;

import org.jspecify.annotations.NullMarked;
