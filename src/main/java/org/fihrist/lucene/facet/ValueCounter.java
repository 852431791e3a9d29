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

  void add(FacetColumn.Cursor cursor, int document) throws IOException {
    int entries = cursor.entries(document);
    boolean has = false;
    for (int i = 0; i < entries; i++) {
      int number = cursor.next();
      if (number != FacetColumn.NONE) {
        counts[number]++;
        has = true;
      }
    }
    if (!has) {
      without++;
    }
  }

  /** How many documents have a value. */
  int of(int number) {
    return counts[number];
  }

  /** How many have none. */
  int without() {
    return without;
  }
}
