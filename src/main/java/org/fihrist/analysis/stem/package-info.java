/**
 * Stems: which clitics and endings does a word have, and to which family does it belong?
 *
 * <p>{@link org.fihrist.analysis.stem.Stemmer} cuts a word with the help of a {@link
 * org.fihrist.analysis.stem.Lexicon}: the {@link org.fihrist.analysis.stem.ShippedLexicon},
 * extended by the words that {@link org.fihrist.analysis.stem.LexiconLearner} learned from an
 * archive. {@link org.fihrist.analysis.stem.LightStemmer} is the rule for words that no lexicon
 * knows. {@link org.fihrist.analysis.stem.WordForms} is the result: the four levels of a word.
 */
@NullMarked
package org.fihrist.analysis.stem;

import org.jspecify.annotations.NullMarked;
