/**
 * Counts over an archive: when matching articles appeared, who is named in them, and which words
 * the archive holds.
 *
 * <p>{@link org.fihrist.search.statistics.ArchiveStatistics} is the contract. An engine hands it
 * out with {@link org.fihrist.search.SearchEngine#statistics}. {@link
 * org.fihrist.search.statistics.DateDistribution} is the base of trends. A {@link
 * org.fihrist.search.statistics.Cooccurrence} says who is named in the articles of a search, and
 * how much more often than by chance. An {@link org.fihrist.search.statistics.Entity} is a person,
 * an organisation or a place with all its spellings, and a {@link
 * org.fihrist.search.statistics.NameMention} a place in a text where it is named. A {@link
 * org.fihrist.search.statistics.VocabularyWord} is a word of the archive with its counts.
 */
@NullMarked
package org.fihrist.search.statistics;

import org.jspecify.annotations.NullMarked;
