/**
 * Here is text: which words, at which levels of likeness, at which offsets of the original?
 *
 * <p>In reading order: Lucene's standard tokenizer finds word boundaries, in text that {@link
 * org.fihrist.analysis.WholeEndFilter} has made safe for it; {@link
 * org.fihrist.analysis.TokenCleaner} cuts each token into words and cleans them, keeping true
 * offsets; {@link org.fihrist.analysis.Folding} unites spellings; {@link
 * org.fihrist.analysis.Stemming} cuts a word into clitics, a stem and an ending, with a {@link
 * org.fihrist.analysis.Lexicon} in hand: the {@link org.fihrist.analysis.ShippedLexicon} of our own
 * lists, and the {@link org.fihrist.analysis.LearnedLexicon} that {@link
 * org.fihrist.analysis.LexiconLearning} makes of an archive's words. Of words in other scripts only
 * what an apostrophe joins and the plural of Latin letters go: {@link
 * org.fihrist.analysis.LatinClitics}, {@link org.fihrist.analysis.LatinPlurals}. The {@link
 * org.fihrist.analysis.Ladder} puts this together: it gives the {@link
 * org.fihrist.analysis.WordForms} of a word and the words of a text.
 *
 * <p>For an index, {@link org.fihrist.analysis.LadderTokenFilter} writes a word's spelling, and
 * {@link org.fihrist.analysis.LadderTerms} says which terms there are, for writing and for asking.
 * {@link org.fihrist.analysis.NearWords} finds words that are written alike. {@link
 * org.fihrist.analysis.WordNumbers} are all that comparing whole texts needs of their words.
 *
 * <p>What is no word as it stands has classes of its own: {@link
 * org.fihrist.analysis.FoldedPattern} for wildcards, {@link org.fihrist.analysis.CliticPattern} for
 * the same with their {@link org.fihrist.analysis.Proclitics} off and on, {@link
 * org.fihrist.analysis.NearWord} for words that may be misspelled, by their {@link
 * org.fihrist.analysis.SpellingDistance}. An index and a reader's text are asked through the one
 * {@link org.fihrist.analysis.WordPattern}, so they agree.
 *
 * <p>What was meant by a word that an archive lacks is told by the {@link
 * org.fihrist.analysis.Corrector}, from the archive's {@link org.fihrist.analysis.Vocabulary} and
 * the {@code SlipCost} of typing one word for another.
 *
 * <p>{@link org.fihrist.analysis.AnalysisFingerprint} names the analysis as it is now, so that an
 * index built by another one is refused.
 */
@NullMarked
package org.fihrist.analysis;

import org.jspecify.annotations.NullMarked;
