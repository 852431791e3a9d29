/**
 * Translates a query into Lucene's queries.
 *
 * <p>{@link org.fihrist.lucene.query.QueryTranslator} walks the query tree. {@link
 * org.fihrist.lucene.query.WordQueries} asks for a word on the match ladder, {@link
 * org.fihrist.lucene.query.PatternQueries} for wildcards and misspelled words, {@link
 * org.fihrist.lucene.query.ValueQueries} for ids, addresses and dates. {@link
 * org.fihrist.lucene.query.QueryWeights} holds the boosts. {@link
 * org.fihrist.lucene.query.NarrowingQuery} selects the articles that a narrowing leaves.
 */
@NullMarked
package org.fihrist.lucene.query;

import org.jspecify.annotations.NullMarked;
