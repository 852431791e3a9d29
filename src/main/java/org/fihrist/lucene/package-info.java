/**
 * The embedded engine: one machine, one folder, no server beside it.
 *
 * <p>Offline, in reading order: {@link org.fihrist.lucene.LuceneIndexBuilder} takes articles,
 * {@link org.fihrist.lucene.Schema} makes documents of them, {@link org.fihrist.lucene.RejectLog}
 * keeps what was not indexed; {@link org.fihrist.lucene.IndexFolder} knows the generations on disk
 * and moves the pointer, {@link org.fihrist.lucene.Manifest} says what a generation is. What is
 * read is first kept as {@link org.fihrist.lucene.NumberedText}, since the terms of a word are
 * known only when all words are: {@link org.fihrist.lucene.ReadWords} hands them to be learned
 * from, {@link org.fihrist.lucene.ArchiveTerms} puts their terms in order, and {@link
 * org.fihrist.lucene.SecondPass} writes the texts, by an {@link org.fihrist.lucene.Inversion} in
 * memory.
 *
 * <p>Between: an operator looks at what there is through {@link org.fihrist.lucene.Generations},
 * closely by {@link org.fihrist.lucene.GenerationCheck}, and changes which of them is in use or
 * kept through {@link org.fihrist.lucene.Upkeep}. {@link org.fihrist.lucene.SnapshotWriter} puts
 * one into a {@link org.fihrist.lucene.Snapshot}, of which {@link
 * org.fihrist.lucene.SnapshotReader} believes nothing before {@link org.fihrist.lucene.Restoring}
 * makes a generation of it.
 *
 * <p>Online: {@link org.fihrist.lucene.LuceneSearchEngine} answers through the generation that
 * {@link org.fihrist.lucene.CurrentGeneration} holds open; {@link
 * org.fihrist.lucene.QueryTranslator} turns the query tree into Lucene's, with {@link
 * org.fihrist.lucene.WordQueries} for the match ladder, {@link org.fihrist.lucene.LeafQueries} and
 * {@link org.fihrist.lucene.ValueQueries} for the rest, and {@link org.fihrist.lucene.Weights} for
 * what counts how much; {@link org.fihrist.lucene.Ranking} asks in steps and has the first looked
 * at closely by {@link org.fihrist.lucene.Rescoring}, {@link org.fihrist.lucene.Searches} shows
 * what was found. What narrows a search is asked of the index by {@link org.fihrist.lucene.Filters}
 * and of one document at a time by {@link org.fihrist.lucene.Condition}; {@link
 * org.fihrist.lucene.Counting} counts the {@link org.fihrist.lucene.Columns} that {@link
 * org.fihrist.lucene.FacetFields} wrote, {@link org.fihrist.lucene.Overviews} shows them. {@link
 * org.fihrist.lucene.FoldedRanking} makes one hit of the copies of a text, by the {@link
 * org.fihrist.lucene.Prints} that {@link org.fihrist.lucene.Schema} stores; {@link
 * org.fihrist.lucene.AlikeSearch} and {@link org.fihrist.lucene.SimilarSearch} look from one
 * article for others. {@link org.fihrist.lucene.Matches} goes through all that is found. {@link
 * org.fihrist.lucene.Advising} offers {@link org.fihrist.lucene.Corrections} and counts what every
 * offer finds, {@link org.fihrist.lucene.Completing} completes what is typed; both look into the
 * {@link org.fihrist.lucene.WordIndex}, in memory. {@link org.fihrist.lucene.PlainArabicIndex} is
 * what one gets without all this, to measure against.
 */
@NullMarked
package org.fihrist.lucene;

import org.jspecify.annotations.NullMarked;
