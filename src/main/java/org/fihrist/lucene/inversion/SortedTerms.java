package org.fihrist.lucene.inversion;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.BytesRefComparator;
import org.apache.lucene.util.StringSorter;

/** Terms in the order of a dictionary, each once. */
public final class SortedTerms {
  static final int NONE = -1;

  private final BytesRef[] terms;
  private final int[] places;

  private SortedTerms(BytesRef[] terms, int[] places) {
    this.terms = terms;
    this.places = places;
  }

  /** Sorts terms; some may be the same, and empty ones are none. */
  public static SortedTerms of(String[] given) {
    BytesRef[] encoded = new BytesRef[given.length];
    Arrays.parallelSetAll(encoded, number -> new BytesRef(given[number]));
    int[] order = order(encoded);
    BytesRef[] terms = new BytesRef[order.length];
    int[] places = new int[given.length];
    int size = 0;
    for (int number : order) {
      BytesRef term = encoded[number];
      if (term.length == 0) {
        places[number] = NONE;
      } else {
        if (size == 0 || !terms[size - 1].equals(term)) {
          terms[size] = term;
          size++;
        }
        places[number] = size - 1;
      }
    }
    return new SortedTerms(Arrays.copyOf(terms, size), places);
  }

  /** How many there are. */
  int size() {
    return terms.length;
  }

  /** The term at a place, counted from 0. */
  BytesRef term(int place) {
    return terms[place];
  }

  /** Where the term stands that was given at some number; {@link #NONE} for an empty one. */
  int place(int number) {
    return places[number];
  }

  private static int[] order(BytesRef[] terms) {
    int[] order = new int[terms.length];
    Arrays.setAll(order, number -> number);
    new StringSorter(BytesRefComparator.NATURAL) {
      @Override
      protected void get(BytesRefBuilder builder, BytesRef result, int at) {
        BytesRef term = terms[order[at]];
        result.bytes = term.bytes;
        result.offset = term.offset;
        result.length = term.length;
      }

      @Override
      protected void swap(int one, int other) {
        int number = order[one];
        order[one] = order[other];
        order[other] = number;
      }
    }.sort(0, order.length);
    return order;
  }
}
