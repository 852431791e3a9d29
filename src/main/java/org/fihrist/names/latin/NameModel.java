package org.fihrist.names.latin;

/**
 * A statistical model of how names are written in the two scripts. {@link ModelTraining} learns it
 * and {@link ModelFile} reads it. Immutable.
 *
 * @param groups the letters that stand for each other
 * @param sequences trigrams of groups; the symbols are the numbers of the groups
 * @param arabicNames trigrams of letters in Arabic names; the symbols are the numbers of {@link
 *     Letters}
 * @param skippedArticle the share of Arabic names with an article that the Latin name lacks
 */
record NameModel(
    LetterGroups groups, TrigramModel sequences, TrigramModel arabicNames, double skippedArticle) {}
