package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of some columns over the documents of a query. O(distinct values). */
public final class ColumnCounter extends SimpleCollector {
  private final List<ValueCounter> counters = new ArrayList<>();
  private final int[] single = new int[1];
  private List<SegmentValues> segments = List.of();
  private long documents;

  private ColumnCounter(List<FacetColumn> columns) {
    columns.forEach(column -> counters.add(new ValueCounter(column)));
  }

  /**
   * Counts.
   *
   * @param searcher without threads of its own
   * @param columns what to count
   */
  public static ColumnCounter count(IndexSearcher searcher, Query query, List<FacetColumn> columns)
      throws IOException {
    ColumnCounter counter = new ColumnCounter(columns);
    return searcher.search(
        query,
        new CollectorManager<ColumnCounter, ColumnCounter>() {
          @Override
          public ColumnCounter newCollector() {
            return counter;
          }

          @Override
          public ColumnCounter reduce(Collection<ColumnCounter> collectors) {
            return counter;
          }
        });
  }

  /** How many documents match. */
  public long documents() {
    return documents;
  }

  /**
   * How many documents have a value.
   *
   * @param column the place of the column in the list
   * @param number the number of the value
   */
  public int count(int column, int number) {
    return counters.get(column).count(number);
  }

  /** How many documents have no value in a column. */
  public int without(int column) {
    return counters.get(column).without();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    segments = new ArrayList<>();
    for (ValueCounter counter : counters) {
      segments.add(counter.column().in(leaf));
    }
  }

  @Override
  public void collect(int document) {
    documents++;
    single[0] = document;
    for (int i = 0; i < counters.size(); i++) {
      counters.get(i).add(segments.get(i), single, 1);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
