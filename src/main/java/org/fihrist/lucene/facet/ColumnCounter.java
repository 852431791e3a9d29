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
import org.fihrist.ranking.FacetCounts;

/**
 * Counts the values of several columns over the documents of a query. Memory is O(distinct values).
 */
public final class ColumnCounter extends SimpleCollector {
  private final List<ValueCounter> counters = new ArrayList<>();
  private final int[] single = new int[1];
  private List<SegmentValues> segments = List.of();
  private long documents;

  private ColumnCounter(List<FacetColumn> columns) {
    columns.forEach(column -> counters.add(new ValueCounter(column)));
  }

  /**
   * Counts the values of the documents that a query matches.
   *
   * @param searcher a searcher without an executor
   * @param columns the columns to count
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

  /** Returns the number of matching documents. */
  public long documents() {
    return documents;
  }

  /**
   * The counts of a column.
   *
   * @param column the place of the column in the list
   */
  public FacetCounts.Values values(int column) {
    return counters.get(column);
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
