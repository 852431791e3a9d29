package org.fihrist.lucene.inversion;

import org.apache.lucene.util.BytesRef;

/**
 * The terms of an archive's words in dictionary order: a term for each word, and the family terms
 * that several words share.
 *
 * @param words the terms of single words
 * @param shared the shared terms, which all come after the words
 */
public record ArchiveTerms(SortedTerms words, SortedTerms shared) {
  public ArchiveTerms {
    int last = words.size() - 1;
    if (last >= 0 && shared.size() > 0 && words.term(last).compareTo(shared.term(0)) >= 0) {
      throw new IllegalArgumentException(
          "a shared term stands before " + words.term(last).utf8ToString());
    }
  }

  /** Returns the number of terms. */
  int size() {
    return words.size() + shared.size();
  }

  /** Returns the term at a place, counted from 0. */
  BytesRef term(int place) {
    return place < words.size() ? words.term(place) : shared.term(place - words.size());
  }

  /** Returns the place of a word's own term. */
  int own(int number) {
    return words.place(number);
  }

  /** Tests whether a word has a shared term. */
  boolean isShared(int number) {
    return shared.place(number) != SortedTerms.NONE;
  }

  /** Returns the place of the shared term of a word. */
  int shared(int number) {
    return words.size() + shared.place(number);
  }
}
