package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import org.fihrist.search.Facet;
import org.fihrist.search.Histogram;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.Timeline;
import org.fihrist.search.Overview.Undated;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;

/** The facets and dates of a search with the choices. */
record OverviewJson(
    Sort sort,
    Period period,
    Undated undated,
    List<FacetValues> facets,
    Bars histogram,
    Optional<Bars> detail) {
  static OverviewJson of(Narrowing narrowing, Overview overview) {
    Timeline timeline = overview.timeline();
    return new OverviewJson(
        narrowing.sort(),
        Period.of(narrowing.period()),
        timeline.undated(),
        overview.facets().stream().map(FacetValues::of).toList(),
        Bars.of(timeline.whole()),
        timeline.detail().map(Bars::of));
  }

  /** The chosen period. */
  record Period(String from, String to, UndatedArticles undated) {
    static Period of(org.fihrist.search.Period period) {
      return new Period(
          period.from(),
          period.to(),
          period.undated() ? UndatedArticles.INCLUDE : UndatedArticles.EXCLUDE);
    }
  }

  /** Whether articles without a date belong to the period. */
  enum UndatedArticles {
    INCLUDE,
    EXCLUDE
  }

  /** The values of a facet. */
  record FacetValues(Facet facet, int distinct, long without, List<Value> values) {
    static FacetValues of(Values values) {
      return new FacetValues(values.facet(), values.distinct(), values.without(), values.values());
    }
  }

  /** A histogram of dates. */
  record Bars(Histogram.Unit unit, long imprecise, List<Histogram.Bar> bars) {
    static Bars of(Histogram histogram) {
      return new Bars(histogram.unit(), histogram.imprecise(), histogram.bars());
    }
  }
}
