/**
 * Runs trees of terms on a part of an archive. The package depends only on Lucene's core and the
 * tree, so that the same code can run in any process with a Lucene index.
 *
 * <p>{@link org.fihrist.shard.TreeQueries} renders a tree as a Lucene query. Each scored leaf
 * becomes a {@link org.fihrist.shard.CarriedStatisticsQuery}, which scores by the statistics in the
 * tree and not by those of the reader. {@link org.fihrist.shard.ShardSearcher} finds the documents
 * that match a tree, {@link org.fihrist.shard.ShingleHolders} those that share text with another.
 * {@code shard.features} reads the features of candidates.
 */
@NullMarked
package org.fihrist.shard;

import org.jspecify.annotations.NullMarked;
