package org.fihrist.lucene;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The words met so far, each with a number. Safe for use by many threads. */
final class KnownWords {
  private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  /** The number of a word, from 0; the next free one for a word that was not met before. */
  int number(String word) {
    // Nearly all words have been met; reading takes no lock.
    Integer known = numbers.get(word);
    return known == null ? numbers.computeIfAbsent(word, _ -> count.getAndIncrement()) : known;
  }

  /** All words, each at its number; to be asked when no more are met. */
  String[] words() {
    String[] words = new String[numbers.size()];
    numbers.forEach((word, number) -> words[number] = word);
    return words;
  }
}
