package org.fihrist.archive;

import java.util.Map;
import java.util.Optional;
import org.fihrist.ranking.FacetCounts.Values;
import org.fihrist.search.Facet;

/**
 * Counts over the articles that match a tree.
 *
 * @param articles how many match
 * @param facets the counts of each facet that was asked for
 * @param dates the counts of dates; empty when only facets were asked for
 */
public record MatchCounts(long articles, Map<Facet, Values> facets, Optional<Values> dates) {
  public MatchCounts {
    facets = Map.copyOf(facets);
  }

  /** The counts of a facet that was asked for. */
  Values of(Facet facet) {
    Values values = facets.get(facet);
    if (values == null) {
      throw new IllegalArgumentException("not counted: " + facet);
    }
    return values;
  }
}
