package org.fihrist.lucene.facet;

import java.io.IOException;

/** Counts the values of a column over some documents. */
final class ValueCounter {
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

  /** How many documents have a value. */
  int of(int number) {
    return counts[number];
  }

  /** How many values are in any document. */
  int distinct() {
    int distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }

  /** How many have none. */
  int without() {
    return without;
  }
}
