/**
 * What a closer look reads of the candidates of a search, from the numbers of their words.
 *
 * <p>{@link org.fihrist.shard.features.WordColumn} is how the words of a text stand in the index,
 * and {@link org.fihrist.shard.features.WordTable} what is known of each word, made by {@link
 * org.fihrist.shard.features.WordTableBuilder}. {@link org.fihrist.shard.features.CandidateReader}
 * compares the words of candidates with the {@link org.fihrist.terms.evidence.SoughtWord}s of a
 * query: {@code WordMarks} compares each word once, {@code TextEvidence} counts. The result is one
 * number for each {@link org.fihrist.terms.evidence.Feature}. What they weigh is not decided here.
 */
@NullMarked
package org.fihrist.shard.features;

import org.jspecify.annotations.NullMarked;
