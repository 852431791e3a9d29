package org.fihrist.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of an archive's words in the order of a dictionary: each word itself, and the term that
 * it shares with others, where it has one.
 */
final class ArchiveTerms {
  private static final int NONE = -1;

  private final BytesRef[] terms;

  /** By number of a word, the place of its own term. */
  private final int[] own;

  /** By number of a word, the place of the term that it shares. */
  private final int[] shared;

  private ArchiveTerms(BytesRef[] terms, int[] own, int[] shared) {
    this.terms = terms;
    this.own = own;
    this.shared = shared;
  }

  /**
   * Puts terms in order.
   *
   * @param words all words, each at its number
   * @param share the term that a word shares with others, empty for none; asked by several threads
   */
  static ArchiveTerms of(String[] words, UnaryOperator<String> share) {
    String[] sharedTerms = new String[words.length];
    Arrays.parallelSetAll(sharedTerms, number -> share.apply(words[number]));
    Map<String, Slot> slots = new HashMap<>(2 * words.length);
    Slot[] own = slots(words, slots);
    Slot[] shared = slots(sharedTerms, slots);
    Slot[] inOrder = slots.values().toArray(Slot[]::new);
    Arrays.parallelSetAll(inOrder, at -> inOrder[at].encoded());
    Arrays.parallelSort(inOrder, Comparator.comparing(slot -> slot.bytes));
    BytesRef[] terms = new BytesRef[inOrder.length];
    for (int place = 0; place < terms.length; place++) {
      inOrder[place].place = place;
      terms[place] = inOrder[place].bytes;
    }
    return new ArchiveTerms(terms, places(own), places(shared));
  }

  /** A term on its way to its place. */
  private static final class Slot {
    private final String term;
    private BytesRef bytes = new BytesRef();
    private int place = NONE;

    Slot(String term) {
      this.term = term;
    }

    Slot encoded() {
      bytes = new BytesRef(term);
      return this;
    }
  }

  private static Slot[] slots(String[] terms, Map<String, Slot> slots) {
    Slot none = new Slot("");
    Slot[] of = new Slot[terms.length];
    for (int number = 0; number < terms.length; number++) {
      String term = terms[number];
      of[number] = term.isEmpty() ? none : slots.computeIfAbsent(term, Slot::new);
    }
    return of;
  }

  private static int[] places(Slot[] slots) {
    return Arrays.stream(slots).mapToInt(slot -> slot.place).toArray();
  }

  /** How many there are. */
  int size() {
    return terms.length;
  }

  /** The term at a place, counted from 0. */
  BytesRef term(int place) {
    return terms[place];
  }

  /** The place of a word's own term. */
  int own(int number) {
    return own[number];
  }

  /** Whether a word shares a term with others. */
  boolean isShared(int number) {
    return shared[number] != NONE;
  }

  /** The place of the term that a word shares. */
  int shared(int number) {
    return shared[number];
  }
}
