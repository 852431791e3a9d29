package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.search.Budget;
import org.fihrist.search.Facet;
import org.fihrist.search.Narrowing;

/**
 * Counts all facets over the documents of a query in one pass. The query carries no filters. A
 * document that fails exactly one condition is counted for the facet of that condition. A document
 * that fails none is counted for every facet. So each facet ignores the choices that were made in
 * it. Lucene's drill-sideways does the same but does not support exclusion.
 */
public final class FacetCollector implements FacetCounts {
  /** The number of documents in a batch. The deadline is checked between batches. */
  private static final int BATCH = 2_048;

  private final List<FacetCondition> conditions;
  private final Map<Facet, ValueCounter> facets = new EnumMap<>(Facet.class);
  private final List<ValueCounter> tallies;
  private final ValueCounter datesOfAll;
  private final ValueCounter datesOfChosen;
  private final int[] meetingAll = new int[BATCH];
  private final int[][] meetingAllButOne;
  private final int[] sizes;

  /** Counts all facets. */
  public FacetCollector(Narrowing narrowing, FacetColumns columns) {
    this(narrowing, columns, EnumSet.allOf(Facet.class));
  }

  /** Counts some facets, and the dates. */
  public FacetCollector(Narrowing narrowing, FacetColumns columns, Set<Facet> wanted) {
    this.conditions = FacetCondition.of(narrowing, columns);
    for (Facet facet : wanted) {
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
   * Counts the documents of an index that match a query. If most documents match, the others are
   * counted and subtracted from the counts of the whole index.
   *
   * @param reader without deleted documents
   * @param matching documents of the index, in order
   * @param matches how many these are
   * @param budget when it is exhausted, the rest is not counted
   */
  public void count(IndexReader reader, DocIdSetIterator matching, long matches, Budget budget)
      throws IOException {
    boolean most = matches > reader.maxDoc() / 2 && !reader.hasDeletions();
    if (!most || !conditions.isEmpty()) {
      count(reader.leaves(), matching, budget);
      return;
    }
    count(reader.leaves(), new GapIterator(matching, reader.maxDoc()), budget);
    tallies.forEach(tally -> tally.complement(budget.exhausted()));
    datesOfChosen.take(datesOfAll);
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
        document = count(new Segment(leaf), document, end, matching, budget);
      }
    }
    if (conditions.isEmpty()) {
      datesOfChosen.take(datesOfAll);
    }
  }

  /**
   * Counts the documents of one segment.
   *
   * @return the place of the first document of the next segment
   */
  private int count(Segment segment, int first, int end, DocIdSetIterator matching, Budget budget)
      throws IOException {
    int document = first;
    while (document < end && !budget.exhausted()) {
      int all = 0;
      for (int i = 0; i < BATCH && document < end; i++) {
        all = sort(segment, document - segment.base, all);
        document = matching.nextDoc();
      }
      segment.count(all);
    }
    return document < end ? matching.advance(end) : document;
  }

  /**
   * Adds a document to the list of each facet that counts it.
   *
   * @return the number of documents that satisfy all conditions so far
   */
  private int sort(Segment segment, int document, int all) {
    int failed = -1;
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).isMet(segment.conditions.get(i), document)) {
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
  private final class Segment {
    private final int base;
    private final List<SegmentValues> conditions = new ArrayList<>();
    private final List<SegmentValues> values = new ArrayList<>();

    Segment(LeafReaderContext leaf) {
      this.base = leaf.docBase;
      for (FacetCondition condition : FacetCollector.this.conditions) {
        conditions.add(condition.column().in(leaf));
      }
      for (ValueCounter tally : tallies) {
        values.add(tally.column().in(leaf));
      }
    }

    /** Counts the documents that have been sorted. */
    void count(int all) {
      for (int i = 0; i < values.size(); i++) {
        ValueCounter tally = tallies.get(i);
        tally.add(values.get(i), meetingAll, all);
        for (int k = 0; k < sizes.length; k++) {
          if (tally.column() == FacetCollector.this.conditions.get(k).column()) {
            tally.add(values.get(i), meetingAllButOne[k], sizes[k]);
          }
        }
      }
      if (!conditions.isEmpty()) {
        // The dates of all are the last of the tallies.
        datesOfChosen.add(values.getLast(), meetingAll, all);
      }
      Arrays.fill(sizes, 0);
    }
  }
}
