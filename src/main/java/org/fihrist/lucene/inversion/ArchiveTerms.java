package org.fihrist.lucene.inversion;

import org.apache.lucene.util.BytesRef;

/**
 * The terms of an archive's words in the order of a dictionary: each word itself, and the term that
 * it shares with others, where it has one.
 *
 * @param words each word itself
 * @param shared the terms that words share; they all come after the words
 */
public record ArchiveTerms(SortedTerms words, SortedTerms shared) {
  public ArchiveTerms {
    int last = words.size() - 1;
    if (last >= 0 && shared.size() > 0 && words.term(last).compareTo(shared.term(0)) >= 0) {
      throw new IllegalArgumentException(
          "a shared term stands before " + words.term(last).utf8ToString());
    }
  }

  /** How many there are. */
  int size() {
    return words.size() + shared.size();
  }

  /** The term at a place, counted from 0. */
  BytesRef term(int place) {
    return place < words.size() ? words.term(place) : shared.term(place - words.size());
  }

  /** The place of a word's own term. */
  int own(int number) {
    return words.place(number);
  }

  /** Whether a word shares a term with others. */
  boolean isShared(int number) {
    return shared.place(number) != SortedTerms.NONE;
  }

  /** The place of the term that a word shares. */
  int shared(int number) {
    return words.size() + shared.place(number);
  }
}
