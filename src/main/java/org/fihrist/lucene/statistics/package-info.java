/**
 * Counts over an open generation.
 *
 * <p>{@link org.fihrist.lucene.statistics.GenerationStatistics} answers all questions. {@link
 * org.fihrist.lucene.statistics.MatchCounter} counts the values of columns over the articles of a
 * search, {@link org.fihrist.lucene.statistics.EntityFinder} finds people, organisations and places
 * by any spelling, {@link org.fihrist.lucene.statistics.VocabularyReader} reads words.
 */
@NullMarked
package org.fihrist.lucene.statistics;

import org.jspecify.annotations.NullMarked;
