package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.OptionalInt;
import org.fihrist.ranking.FacetCounts;

/** Counts the values of a column over some documents. */
final class ValueCounter implements FacetCounts.Values {
  private final FacetColumn column;
  private final int[] counts;
  private int without;

  ValueCounter(FacetColumn column) {
    this.column = column;
    this.counts = new int[column.size()];
  }

  FacetColumn column() {
    return column;
  }

  /**
   * Counts some documents.
   *
   * @param documents in order; the first {@code size} of these
   */
  void add(FacetColumn.Cursor cursor, int[] documents, int size) throws IOException {
    without += cursor.count(documents, size, counts);
  }

  /** Counts a document. */
  void add(FacetColumn.Cursor cursor, int document) throws IOException {
    add(cursor, new int[] {document}, 1);
  }

  /** Counts what another has counted since its beginning. */
  void take(ValueCounter counted) {
    System.arraycopy(counted.counts, 0, counts, 0, counts.length);
    without = counted.without;
  }

  @Override
  public int size() {
    return column.size();
  }

  @Override
  public String spelling(int number) {
    return column.spelling(number);
  }

  @Override
  public OptionalInt number(String key) {
    return column.number(key);
  }

  @Override
  public int count(int number) {
    return counts[number];
  }

  @Override
  public int articles(int number) {
    return column.articles(number);
  }

  @Override
  public int distinct() {
    int distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  @Override
  public int without() {
    return without;
  }
}
