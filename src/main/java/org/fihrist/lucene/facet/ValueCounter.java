package org.fihrist.lucene.facet;

import java.util.OptionalInt;
import org.fihrist.ranking.FacetCounts;

/** Counts the values of one column over several documents. */
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
   * Counts several documents.
   *
   * @param documents document numbers in ascending order, of which the first {@code size} are
   *     counted
   */
  void add(SegmentValues values, int[] documents, int size) {
    without += values.count(documents, size, counts);
  }

  /**
   * Turns counts of some documents into the counts of all other documents of the index.
   *
   * @param unknown whether not all were counted, so that nothing is known of the others
   */
  void complement(boolean unknown) {
    for (int number = 0; number < counts.length; number++) {
      counts[number] = unknown ? 0 : column.articles(number) - counts[number];
    }
    without = unknown ? 0 : column.without() - without;
  }

  /** Adds all counts of another counter. */
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
