/**
 * The embedded engine: one machine, one folder, no server beside it.
 *
 * <p>Offline, in reading order: {@link org.fihrist.lucene.LuceneIndexBuilder} takes articles,
 * {@link org.fihrist.lucene.Schema} makes documents of them, {@link org.fihrist.lucene.RejectLog}
 * keeps what was not indexed; {@link org.fihrist.lucene.IndexFolder} knows the generations on disk
 * and moves the pointer, {@link org.fihrist.lucene.Manifest} says what a generation is. What only
 * the whole archive can tell about a word is learned and written by a second pass, {@link
 * org.fihrist.lucene.FamilyPass}: {@link org.fihrist.lucene.DerivedIndex} merges the index into one
 * segment through readers that show the terms of each {@link org.fihrist.lucene.Derivation} besides
 * or instead of the written ones.
 *
 * <p>Online: {@link org.fihrist.lucene.LuceneSearchEngine} answers through the generation that
 * {@link org.fihrist.lucene.CurrentGeneration} holds open; {@link
 * org.fihrist.lucene.QueryTranslator} turns the query tree into Lucene's, with {@link
 * org.fihrist.lucene.WordQueries} for the match ladder, {@link org.fihrist.lucene.LeafQueries} and
 * {@link org.fihrist.lucene.ValueQueries} for the rest, and {@link org.fihrist.lucene.Weights} for
 * what counts how much; {@link org.fihrist.lucene.Ranking} asks in steps and has the first looked
 * at closely by {@link org.fihrist.lucene.Rescoring}, {@link org.fihrist.lucene.Searches} shows
 * what was found. {@link org.fihrist.lucene.PlainArabicIndex} is what one gets without all this, to
 * measure against.
 */
@NullMarked
package org.fihrist.lucene;

import org.jspecify.annotations.NullMarked;
