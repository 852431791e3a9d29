/**
 * Which articles come first, and which belong together? For any engine: all that is known of the
 * articles comes from an {@link org.fihrist.ranking.ArticleIndex}.
 *
 * <p>{@link org.fihrist.ranking.SearchExecutor} runs a search from the request to the page. {@link
 * org.fihrist.ranking.TieredRanking} takes articles with all words before the others, {@link
 * org.fihrist.ranking.Reranker} looks closely at the first of them and a {@link
 * org.fihrist.ranking.RankingModel} says what that counts, and {@link
 * org.fihrist.ranking.CopyFoldedRanking} shows the copies of a text as one hit. {@link
 * org.fihrist.ranking.OverviewBuilder} makes the facets of an answer. {@link
 * org.fihrist.ranking.AlikeSearch} and {@link org.fihrist.ranking.SimilarSearch} search from one
 * article for others. {@link org.fihrist.ranking.MatchExport} visits every match.
 */
@NullMarked
package org.fihrist.ranking;

import org.jspecify.annotations.NullMarked;
