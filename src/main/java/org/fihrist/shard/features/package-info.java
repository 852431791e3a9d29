/**
 * Computes the features of candidates for the second phase of ranking, from the numbers of their
 * words.
 *
 * <p>{@link org.fihrist.shard.features.WordColumn} defines the form of a text's words in the index.
 * {@link org.fihrist.shard.features.WordTable} has the data of each word; {@link
 * org.fihrist.shard.features.WordTableBuilder} builds it. {@link
 * org.fihrist.shard.features.CandidateReader} compares the words of candidates with the {@link
 * org.fihrist.terms.evidence.QueryWordForms} of a query: {@code WordMarks} compares each word once,
 * {@code TextEvidence} counts. The result is one number for each {@link
 * org.fihrist.terms.evidence.Feature}. Their weights are not decided here.
 */
@NullMarked
package org.fihrist.shard.features;

import org.jspecify.annotations.NullMarked;
