/**
 * Which word of an archive is a word in Latin letters? A statistical model of how names are written
 * in the two scripts.
 *
 * <p>{@link org.fihrist.names.latin.ModelTraining} learns it from pairs of names, {@link
 * org.fihrist.names.latin.NamePair}, which it cuts into groups of {@link
 * org.fihrist.names.latin.Letters}, {@link org.fihrist.names.latin.LetterGroups}, by way of {@link
 * org.fihrist.names.latin.PairLattice}; {@link org.fihrist.names.latin.Trigrams} say how groups
 * follow each other. {@link org.fihrist.names.latin.ModelFile} writes and reads the model. The
 * pairs are those of google/transliteration ({@code ar2en-train.txt}, 12,877 names, Apache License
 * 2.0).
 *
 * <p>{@link org.fihrist.names.latin.NameGuesser} reads a word: {@link
 * org.fihrist.names.latin.LatinText} takes apart what was typed, {@link
 * org.fihrist.names.latin.CandidateSearch} finds the words that fit in the {@link
 * org.fihrist.names.latin.WordTrie} of the archive, {@link org.fihrist.names.latin.JointLikelihood}
 * looks at each closely, {@link org.fihrist.names.latin.Evidence} ranks them, and {@link
 * org.fihrist.names.latin.Confidence} says how sure that is.
 */
@NullMarked
package org.fihrist.names.latin;

import org.jspecify.annotations.NullMarked;
