package org.fihrist.lucene.inversion;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The terms that may stand in one field of a segment. A field of short values, such as the outlet,
 * holds few of an archive's terms, so what is counted for each term must not be counted for all.
 */
final class TermSlots {
  /** By slot, the place of a term, ascending; empty when every place is a slot. */
  private final int[] places;

  private final int size;

  private TermSlots(int[] places, int size) {
    this.places = places;
    this.size = size;
  }

  /** Every term has a slot, which is its place. */
  static TermSlots all(int terms) {
    return new TermSlots(new int[0], terms);
  }

  /**
   * Only some terms have a slot.
   *
   * @param chosen the places of these terms
   */
  static TermSlots of(FixedBitSet chosen) {
    int[] places = new int[chosen.cardinality()];
    int slot = 0;
    for (int place = next(chosen, 0); place != DocIdSetIterator.NO_MORE_DOCS; slot++) {
      places[slot] = place;
      place = next(chosen, place + 1);
    }
    return new TermSlots(places, places.length);
  }

  private static int next(FixedBitSet bits, int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }

  int size() {
    return size;
  }

  /** The slot of the term at a place, which must have one. */
  int of(int place) {
    return places.length == 0 ? place : Arrays.binarySearch(places, place);
  }

  /** The place of the term of a slot. */
  int place(int slot) {
    return places.length == 0 ? slot : places[slot];
  }
}
