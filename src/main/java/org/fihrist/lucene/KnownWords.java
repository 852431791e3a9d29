package org.fihrist.lucene;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.fihrist.analysis.LadderTerms;

/** The words met so far, each with a number. Safe for use by many threads. */
final class KnownWords {
  private final ConcurrentHashMap<String, Known> words = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Queue<Numbered> fresh = new ConcurrentLinkedQueue<>();
  private int taken;

  /**
   * A word.
   *
   * @param number from 0 on, in the order in which words are met
   * @param folded as names and corrections know it
   */
  record Known(int number, String folded) {}

  private record Numbered(int number, String spelling) {}

  /** None, or those that another run has met, each at its number. */
  KnownWords(String... known) {
    for (String spelling : known) {
      words.put(spelling, next(spelling));
    }
    takeFresh();
  }

  /** A word by its spelling; it gets the next free number when it was not met before. */
  Known word(String spelling) {
    // Nearly all words have been met; reading takes no lock.
    Known known = words.get(spelling);
    return known == null ? words.computeIfAbsent(spelling, this::next) : known;
  }

  private Known next(String spelling) {
    Numbered numbered = new Numbered(count.getAndIncrement(), spelling);
    fresh.add(numbered);
    return new Known(numbered.number(), LadderTerms.folded(spelling));
  }

  /** How many there are. */
  int size() {
    return count.get();
  }

  /** All words, each at its number; to be asked when no more are met. */
  String[] words() {
    String[] all = new String[words.size()];
    words.forEach((spelling, known) -> all[known.number()] = spelling);
    return all;
  }

  /** The words met since they were taken last, in the order of their numbers; asked likewise. */
  String[] takeFresh() {
    String[] met = new String[count.get() - taken];
    for (Numbered one = fresh.poll(); one != null; one = fresh.poll()) {
      met[one.number() - taken] = one.spelling();
    }
    taken = count.get();
    return met;
  }
}
