package org.fihrist.lucene;

import java.io.IOException;

/** Counts the values of a column over some documents. */
final class Tally {
  private final Column column;
  private final int[] counts;
  private int without;

  Tally(Column column) {
    this.column = column;
    this.counts = new int[column.size()];
  }

  Column column() {
    return column;
  }

  void add(Column.Cursor cursor, int document) throws IOException {
    int entries = cursor.entries(document);
    boolean has = false;
    for (int i = 0; i < entries; i++) {
      int number = cursor.next();
      if (number != Column.NONE) {
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
