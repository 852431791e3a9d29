/**
 * Finds and ranks articles.
 *
 * <p>{@link org.fihrist.lucene.ranking.SearchExecutor} runs a search from the request to the page.
 * {@link org.fihrist.lucene.ranking.TieredRanking} takes articles with all words before the others,
 * {@link org.fihrist.lucene.ranking.Reranker} looks closely at the first of them, and {@link
 * org.fihrist.lucene.ranking.CopyFoldedRanking} shows the copies of a text as one hit. {@link
 * org.fihrist.lucene.ranking.AlikeSearch} and {@link org.fihrist.lucene.ranking.SimilarSearch}
 * search from one article for others. {@link org.fihrist.lucene.ranking.MatchExport} visits every
 * match.
 */
@NullMarked
package org.fihrist.lucene.ranking;

import org.jspecify.annotations.NullMarked;
