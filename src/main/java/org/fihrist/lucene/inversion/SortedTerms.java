package org.fihrist.lucene.inversion;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;
import org.apache.lucene.util.UnicodeUtil;

/** Terms in the order of a dictionary, each once: the letters of a given term and 12 bytes. */
public final class SortedTerms {
  static final int NONE = -1;

  /** The letters of all given terms, one after another, in UTF-8. */
  private final byte[] letters;

  /** By number of a given term, where its letters begin; one more for the end of the last. */
  private final int[] starts;

  /** By place, the number of a given term that stands there. */
  private final int[] numbers;

  private final int[] places;

  private SortedTerms(byte[] letters, int[] starts, int[] numbers, int[] places) {
    this.letters = letters;
    this.starts = starts;
    this.numbers = numbers;
    this.places = places;
  }

  /** Sorts terms. Equal terms become one; empty ones are ignored. */
  public static SortedTerms of(String[] given) {
    byte[] letters = new byte[0];
    int[] starts = new int[given.length + 1];
    for (int number = 0; number < given.length; number++) {
      String term = given[number];
      int start = starts[number];
      letters = ArrayUtil.grow(letters, start + UnicodeUtil.maxUTF8Length(term.length()));
      starts[number + 1] = UnicodeUtil.UTF16toUTF8(term, 0, term.length(), letters, start);
    }
    letters = ArrayUtil.copyOfSubArray(letters, 0, starts[given.length]);
    int[] order = order(letters, starts);
    int[] places = new int[given.length];
    int size = 0;
    for (int number : order) {
      if (length(starts, number) == 0) {
        places[number] = NONE;
      } else {
        if (size == 0 || !areEqual(letters, starts, order[size - 1], number)) {
          order[size] = number;
          size++;
        }
        places[number] = size - 1;
      }
    }
    return new SortedTerms(letters, starts, Arrays.copyOf(order, size), places);
  }

  private static int length(int[] starts, int number) {
    return starts[number + 1] - starts[number];
  }

  private static boolean areEqual(byte[] letters, int[] starts, int first, int second) {
    return Arrays.equals(
        letters, starts[first], starts[first + 1], letters, starts[second], starts[second + 1]);
  }

  /** Returns the number of terms. */
  int size() {
    return numbers.length;
  }

  /** Returns the term at a place, counted from 0. */
  BytesRef term(int place) {
    int number = numbers[place];
    return new BytesRef(letters, starts[number], length(starts, number));
  }

  /**
   * Returns the place of the term that was given with a number; {@link #NONE} for an empty term.
   */
  int place(int number) {
    return places[number];
  }

  private static int[] order(byte[] letters, int[] starts) {
    int[] order = new int[starts.length - 1];
    Arrays.setAll(order, number -> number);
    new StringSorter(BytesRefComparator.NATURAL) {
      @Override
      protected void get(BytesRefBuilder builder, BytesRef result, int at) {
        result.bytes = letters;
        result.offset = starts[order[at]];
        result.length = length(starts, order[at]);
      }

      @Override
      protected void swap(int first, int second) {
        int number = order[first];
        order[first] = order[second];
        order[second] = number;
      }
    }.sort(0, order.length);
    return order;
  }
}
