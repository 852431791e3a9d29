package org.fihrist.lucene;

import java.util.Arrays;
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
    Map<String, Integer> places = new HashMap<>(2 * words.length);
    for (int number = 0; number < words.length; number++) {
      places.put(words[number], NONE);
      places.put(sharedTerms[number], NONE);
    }
    places.remove("");
    BytesRef[] terms = places.keySet().stream().map(BytesRef::new).toArray(BytesRef[]::new);
    Arrays.parallelSort(terms);
    for (int place = 0; place < terms.length; place++) {
      places.put(terms[place].utf8ToString(), place);
    }
    return new ArchiveTerms(terms, places(words, places), places(sharedTerms, places));
  }

  private static int[] places(String[] terms, Map<String, Integer> places) {
    return Arrays.stream(terms).mapToInt(term -> places.getOrDefault(term, NONE)).toArray();
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
