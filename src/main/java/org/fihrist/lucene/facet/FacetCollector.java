package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;

/**
 * Counts all facets over the documents of a query, in one pass. The query is not filtered: a
 * document that fails one condition only is counted for the facet that set it, one that fails none
 * for all of them, and so each facet disregards what was chosen of itself (Lucene's drill-sideways
 * does the same, but knows no exclusion).
 */
public final class FacetCollector implements FacetCounts {
  /** So many documents are counted together; the clock is looked at between. */
  private static final int BATCH = 2_048;

  private final List<FacetCondition> conditions;
  private final Map<Facet, ValueCounter> facets = new EnumMap<>(Facet.class);
  private final List<ValueCounter> tallies;
  private final ValueCounter datesOfAll;
  private final ValueCounter datesOfChosen;
  private final int[] meetingAll = new int[BATCH];
  private final int[][] meetingAllButOne;
  private final int[] sizes;

  public FacetCollector(Narrowing narrowing, FacetColumns columns) {
    this.conditions = FacetCondition.of(narrowing, columns);
    for (Facet facet : Facet.values()) {
      facets.put(facet, new ValueCounter(columns.of(facet)));
    }
    this.datesOfAll = new ValueCounter(columns.dates());
    this.datesOfChosen = new ValueCounter(columns.dates());
    this.tallies = new ArrayList<>(facets.values());
    tallies.add(datesOfAll);
    this.meetingAllButOne = new int[conditions.size()][BATCH];
    this.sizes = new int[conditions.size()];
  }

  @Override
  public ValueCounter of(Facet facet) {
    return Objects.requireNonNull(facets.get(facet));
  }

  @Override
  public ValueCounter datesOfAll() {
    return datesOfAll;
  }

  @Override
  public ValueCounter datesOfChosen() {
    return datesOfChosen;
  }

  /**
   * Counts documents.
   *
   * @param leaves the segments of the index, in order
   * @param matching documents of the index, in order
   * @param budget when it is exhausted, the rest is not counted
   */
  public void count(List<LeafReaderContext> leaves, DocIdSetIterator matching, Budget budget)
      throws IOException {
    int document = matching.nextDoc();
    for (LeafReaderContext leaf : leaves) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (document < end) {
        document = count(new Cursors(leaf), document, end, matching, budget);
      }
    }
    if (conditions.isEmpty()) {
      datesOfChosen.take(datesOfAll);
    }
  }

  /** Counts the documents of a segment; the first document behind them. */
  private int count(Cursors cursors, int first, int end, DocIdSetIterator matching, Budget budget)
      throws IOException {
    int document = first;
    while (document < end && !budget.exhausted()) {
      int all = 0;
      for (int i = 0; i < BATCH && document < end; i++) {
        int inLeaf = document - cursors.leaf.docBase;
        all = sort(cursors, inLeaf, all);
        document = matching.nextDoc();
      }
      cursors.count(all);
    }
    return document < end ? matching.advance(end) : document;
  }

  /** Puts a document where it counts; how many meet all conditions now. */
  private int sort(Cursors cursors, int document, int all) throws IOException {
    int failed = -1;
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).isMet(cursors.conditions.get(i), document)) {
        if (failed >= 0) {
          return all;
        }
        failed = i;
      }
    }
    if (failed < 0) {
      meetingAll[all] = document;
      return all + 1;
    }
    meetingAllButOne[failed][sizes[failed]++] = document;
    return all;
  }

  /** The columns of one segment. */
  private final class Cursors {
    private final LeafReaderContext leaf;
    private final List<FacetColumn.Cursor> conditions = new ArrayList<>();

    Cursors(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      for (FacetCondition condition : FacetCollector.this.conditions) {
        conditions.add(condition.column().in(leaf));
      }
    }

    /** Counts the documents that have been sorted; new cursors, as both lists begin anew. */
    void count(int all) throws IOException {
      for (ValueCounter tally : tallies) {
        tally.add(tally.column().in(leaf), meetingAll, all);
        for (int i = 0; i < sizes.length; i++) {
          if (tally.column() == FacetCollector.this.conditions.get(i).column()) {
            tally.add(tally.column().in(leaf), meetingAllButOne[i], sizes[i]);
          }
        }
      }
      if (!FacetCollector.this.conditions.isEmpty()) {
        datesOfChosen.add(datesOfChosen.column().in(leaf), meetingAll, all);
      }
      Arrays.fill(sizes, 0);
    }
  }
}
