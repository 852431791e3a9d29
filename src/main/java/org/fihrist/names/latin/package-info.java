/**
 * Which word of an archive does a word in Latin letters mean? The answer comes from a statistical
 * model of how names are written in the two scripts.
 *
 * <p>{@link org.fihrist.names.latin.ModelTraining} learns the model from pairs of names ({@link
 * org.fihrist.names.latin.NamePair}). It aligns the {@link org.fihrist.names.latin.Letters} of each
 * pair in a {@link org.fihrist.names.latin.PairLattice}, which gives the {@link
 * org.fihrist.names.latin.LetterGroups}, and counts trigrams ({@link
 * org.fihrist.names.latin.TrigramModel}) of groups. {@link org.fihrist.names.latin.ModelFile}
 * writes and reads the model. The pairs are those of google/transliteration ({@code
 * ar2en-train.txt}, 12,877 names, Apache License 2.0).
 *
 * <p>{@link org.fihrist.names.latin.NameGuesser} guesses the meaning of a word: {@link
 * org.fihrist.names.latin.LatinText} splits the typed text, {@link
 * org.fihrist.names.latin.CandidateSearch} finds candidates in the {@link
 * org.fihrist.names.latin.WordTrie} of the archive, {@link org.fihrist.names.latin.JointLikelihood}
 * computes the probability of each candidate, {@link org.fihrist.names.latin.GuessFeature} ranks
 * them, and {@link org.fihrist.names.latin.Confidence} is the probability that the guesses are
 * right.
 */
@NullMarked
package org.fihrist.names.latin;

import org.jspecify.annotations.NullMarked;
