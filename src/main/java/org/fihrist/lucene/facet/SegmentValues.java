package org.fihrist.lucene.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;

/** The numbers of the values of all documents of one segment. */
final class SegmentValues {
  private static final int[] ONE_EACH = {};

  /** Where the values of each document begin, and where the last end; empty if none has two. */
  private final int[] starts;

  /** Of each document its value or {@link FacetColumn#NONE}; or the values of all documents. */
  private final int[] numbers;

  private SegmentValues(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /**
   * Reads a column of a segment.
   *
   * @param documents how many documents the segment has
   * @param numberOfEntry by entry of the column the number of its value, or {@link
   *     FacetColumn#NONE}
   * @param counts takes the number of documents of each entry
   */
  static SegmentValues read(
      SortedSetDocValues column, int documents, int[] numberOfEntry, int[] counts)
      throws IOException {
    SortedDocValues single = DocValues.unwrapSingleton(column);
    if (single == null) {
      return readSeveral(column, documents, numberOfEntry, counts);
    }
    int[] numbers = new int[documents];
    Arrays.fill(numbers, FacetColumn.NONE);
    while (single.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      int entry = single.ordValue();
      counts[entry]++;
      numbers[single.docID()] = numberOfEntry[entry];
    }
    return new SegmentValues(ONE_EACH, numbers);
  }

  private static SegmentValues readSeveral(
      SortedSetDocValues column, int documents, int[] numberOfEntry, int[] counts)
      throws IOException {
    int[] starts = new int[documents + 1];
    int[] numbers = {};
    int size = 0;
    int next = column.nextDoc();
    for (int document = 0; document < documents; document++) {
      starts[document] = size;
      if (document == next) {
        for (int i = column.docValueCount(); i > 0; i--) {
          int entry = (int) column.nextOrd();
          counts[entry]++;
          if (numberOfEntry[entry] != FacetColumn.NONE) {
            numbers = ArrayUtil.grow(numbers, size + 1);
            numbers[size++] = numberOfEntry[entry];
          }
        }
        next = column.nextDoc();
      }
    }
    starts[documents] = size;
    return new SegmentValues(starts, ArrayUtil.copyOfSubArray(numbers, 0, size));
  }

  private boolean isSingle() {
    return starts.length == 0;
  }

  /** How many documents have a value. */
  int documentsWithValue() {
    int with = 0;
    for (int document = 0; document < documents(); document++) {
      with += first(document) < end(document) ? 1 : 0;
    }
    return with;
  }

  private int documents() {
    return isSingle() ? numbers.length : starts.length - 1;
  }

  /** The place of the first value of a document; {@link #at} gives the value. */
  int first(int document) {
    return isSingle() ? document : starts[document];
  }

  /** The place after the last value of a document. */
  int end(int document) {
    if (isSingle()) {
      return numbers[document] == FacetColumn.NONE ? document : document + 1;
    }
    return starts[document + 1];
  }

  /** The number of the value at a place. */
  int at(int place) {
    return numbers[place];
  }

  /**
   * Counts the values of some documents.
   *
   * @param documents in order; the first {@code size} of these
   * @param counts by the numbers of values
   * @return how many documents have none
   */
  int count(int[] documents, int size, int[] counts) {
    return isSingle() ? countSingle(documents, size, counts) : countAll(documents, size, counts);
  }

  private int countSingle(int[] documents, int size, int[] counts) {
    int without = 0;
    for (int i = 0; i < size; i++) {
      int number = numbers[documents[i]];
      if (number == FacetColumn.NONE) {
        without++;
      } else {
        counts[number]++;
      }
    }
    return without;
  }

  private int countAll(int[] documents, int size, int[] counts) {
    int without = 0;
    for (int i = 0; i < size; i++) {
      int first = starts[documents[i]];
      int end = starts[documents[i] + 1];
      for (int place = first; place < end; place++) {
        counts[numbers[place]]++;
      }
      without += first == end ? 1 : 0;
    }
    return without;
  }
}
