package org.fihrist.names.latin;

/**
 * What is known of how names are written in the two scripts. Made by {@link ModelTraining}, read by
 * {@link ModelFile}; it never changes.
 *
 * @param groups which letters stand for which, one group at a time
 * @param sequences how groups follow each other; its symbols are the groups' numbers
 * @param arabicNames how letters follow each other in Arabic names, by {@link Letters}' numbers
 * @param skippedArticle how often an Arabic name has an article that the Latin one lacks
 */
record NameModel(
    LetterGroups groups, Trigrams sequences, Trigrams arabicNames, double skippedArticle) {}
