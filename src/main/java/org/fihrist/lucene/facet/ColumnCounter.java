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

/** Counts the values of some columns over the documents of a query. O(distinct values). */
public final class ColumnCounter extends SimpleCollector {
  private final List<ValueCounter> counters = new ArrayList<>();
  private List<FacetColumn.Cursor> cursors = List.of();
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
   * The counts of a column.
   *
   * @param column the place of the column in the list
   */
  public FacetCounts.Values values(int column) {
    return counters.get(column);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    cursors = new ArrayList<>();
    for (ValueCounter counter : counters) {
      cursors.add(counter.column().in(leaf));
    }
  }

  @Override
  public void collect(int document) throws IOException {
    documents++;
    for (int i = 0; i < counters.size(); i++) {
      counters.get(i).add(cursors.get(i), document);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
