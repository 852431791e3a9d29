/**
 * Letters: clean-up and folding of words.
 *
 * <p>{@link org.fihrist.analysis.letters.TokenCleaner} removes what is not part of a word: marks,
 * tatweel, presentation forms. {@link org.fihrist.analysis.letters.LetterFolder} unites the
 * spellings of one word. {@link org.fihrist.analysis.letters.ArabicLetters} names the letters that
 * the rules mention.
 */
@NullMarked
package org.fihrist.analysis.letters;

import org.jspecify.annotations.NullMarked;
