package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;

/**
 * Counts all facets over the documents of a query, in one pass. The query is not filtered: a
 * document that fails one condition only is counted for the facet that set it, one that fails none
 * for all of them, and so each facet disregards what was chosen of itself (Lucene's drill-sideways
 * does the same, but knows no exclusion).
 */
public final class FacetCollector extends SimpleCollector {
  private final List<FacetCondition> conditions;
  private final Map<Facet, ValueCounter> facets = new EnumMap<>(Facet.class);
  private final List<ValueCounter> tallies;
  private final ValueCounter datesOfAll;
  private final ValueCounter datesOfChosen;
  private List<FacetColumn.Cursor> conditionCursors = List.of();
  private List<FacetColumn.Cursor> tallyCursors = List.of();

  public FacetCollector(Narrowing narrowing, FacetColumns columns) {
    this.conditions = FacetCondition.of(narrowing, columns);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new ValueCounter(columns.of(facet)));
    }
    this.datesOfAll = new ValueCounter(columns.dates());
    this.datesOfChosen = new ValueCounter(columns.dates());
    this.tallies = new ArrayList<>(facets.values());
    tallies.add(datesOfAll);
    tallies.add(datesOfChosen);
  }

  /** The counts of a facet. */
  ValueCounter of(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }

  /** The dates of all documents but those that were left out otherwise than by the period. */
  ValueCounter datesOfAll() {
    return datesOfAll;
  }

  /** The dates of the documents that meet every condition. */
  ValueCounter datesOfChosen() {
    return datesOfChosen;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    conditionCursors = new ArrayList<>();
    for (FacetCondition condition : conditions) {
      conditionCursors.add(condition.column().in(leaf));
    }
    tallyCursors = new ArrayList<>();
    for (ValueCounter tally : tallies) {
      tallyCursors.add(tally.column().in(leaf));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    FacetColumn failed = null;
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).isMet(conditionCursors.get(i), document)) {
        if (failed != null) {
          return;
        }
        failed = conditions.get(i).column();
      }
    }
    for (int i = 0; i < tallies.size(); i++) {
      ValueCounter tally = tallies.get(i);
      if (failed == null || (tally.column() == failed && tally != datesOfChosen)) {
        tally.add(tallyCursors.get(i), document);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Has a searcher without threads of its own count into this. */
  public CollectorManager<FacetCollector, FacetCollector> manager() {
    return new CollectorManager<>() {
      @Override
      public FacetCollector newCollector() {
        return FacetCollector.this;
      }

      @Override
      public FacetCollector reduce(Collection<FacetCollector> collectors) {
        return FacetCollector.this;
      }
    };
  }
}
