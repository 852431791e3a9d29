/**
 * Counts facet values.
 *
 * <p>{@link org.fihrist.lucene.facet.FacetColumns} holds one {@link
 * org.fihrist.lucene.facet.FacetColumn} for each facet in memory. {@link
 * org.fihrist.lucene.facet.FacetCollector} counts the values of the matching documents, {@link
 * org.fihrist.lucene.facet.FacetCondition} decides for one document whether it satisfies a choice.
 * {@link org.fihrist.ranking.OverviewBuilder} turns the counts into the answer.
 */
@NullMarked
package org.fihrist.lucene.facet;

import org.jspecify.annotations.NullMarked;
