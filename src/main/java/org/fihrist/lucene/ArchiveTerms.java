package org.fihrist.lucene;

import org.apache.lucene.util.BytesRef;

/**
 * The terms of an archive's words in the order of a dictionary: each word itself, and the term that
 * it shares with others, where it has one.
 *
 * @param words each word itself
 * @param shared the terms that words share; they all come after the words
 */
record ArchiveTerms(SortedTerms words, SortedTerms shared) {
  ArchiveTerms {
    int last = words.terms().length - 1;
    if (last >= 0
        && shared.terms().length > 0
        && words.terms()[last].compareTo(shared.terms()[0]) >= 0) {
      throw new IllegalArgumentException(
          "a shared term stands before " + words.terms()[last].utf8ToString());
    }
  }

  /** How many there are. */
  int size() {
    return words.terms().length + shared.terms().length;
  }

  /** The term at a place, counted from 0. */
  BytesRef term(int place) {
    int own = words.terms().length;
    return place < own ? words.terms()[place] : shared.terms()[place - own];
  }

  /** The place of a word's own term. */
  int own(int number) {
    return words.places()[number];
  }

  /** Whether a word shares a term with others. */
  boolean isShared(int number) {
    return shared.places()[number] != SortedTerms.NONE;
  }

  /** The place of the term that a word shares. */
  int shared(int number) {
    return words.terms().length + shared.places()[number];
  }
}
