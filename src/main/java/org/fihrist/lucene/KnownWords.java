package org.fihrist.lucene;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.analysis.LadderTerms;

/** The words met so far, each with a number. Safe for use by many threads. */
final class KnownWords {
  private final ConcurrentHashMap<String, Known> words = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /**
   * A word.
   *
   * @param number from 0 on, in the order in which words are met
   * @param folded as names and corrections know it
   */
  record Known(int number, String folded) {}

  /** A word by its spelling; it gets the next free number when it was not met before. */
  Known word(String spelling) {
    // Nearly all words have been met; reading takes no lock.
    Known known = words.get(spelling);
    return known == null ? words.computeIfAbsent(spelling, this::next) : known;
  }

  private Known next(String spelling) {
    return new Known(count.getAndIncrement(), LadderTerms.folded(spelling));
  }

  /** All words, each at its number; to be asked when no more are met. */
  String[] words() {
    String[] all = new String[words.size()];
    words.forEach((spelling, known) -> all[known.number()] = spelling);
    return all;
  }
}
