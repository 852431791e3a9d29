package org.fihrist.indexing;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.NumberedWord;

/** The words met so far, each with a number. Safe for use by many threads. */
public final class WordNumbering {
  private final ConcurrentHashMap<String, NumberedWord> words = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Queue<Fresh> fresh = new ConcurrentLinkedQueue<>();
  private final Predicate<String> mayName;
  private int taken;

  private record Fresh(int number, String spelling) {}

  /**
   * None, or those that another run has met, each at its number.
   *
   * @param mayName whether a name may begin with a folded word
   */
  public WordNumbering(Predicate<String> mayName, String... known) {
    this.mayName = mayName;
    for (String spelling : known) {
      words.put(spelling, next(spelling));
    }
    takeFresh();
  }

  /** A word by its spelling; it gets the next free number when it was not met before. */
  public NumberedWord word(String spelling) {
    // Nearly all words have been met; reading takes no lock.
    NumberedWord known = words.get(spelling);
    return known == null ? words.computeIfAbsent(spelling, this::next) : known;
  }

  private NumberedWord next(String spelling) {
    Fresh word = new Fresh(count.getAndIncrement(), spelling);
    fresh.add(word);
    String folded = LadderTerms.folded(spelling);
    return new NumberedWord(word.number(), folded, mayName.test(folded));
  }

  /** How many there are. */
  public int size() {
    return count.get();
  }

  /** All words, each at its number; to be asked when no more are met. */
  public String[] words() {
    String[] all = new String[words.size()];
    words.forEach((spelling, known) -> all[known.number()] = spelling);
    return all;
  }

  /** All words, folded, each at its number; to be asked when no more are met. */
  public String[] folded() {
    String[] all = new String[words.size()];
    words.values().forEach(known -> all[known.number()] = known.folded());
    return all;
  }

  /** The words met since they were taken last, in the order of their numbers; asked likewise. */
  public String[] takeFresh() {
    String[] met = new String[count.get() - taken];
    for (Fresh one = fresh.poll(); one != null; one = fresh.poll()) {
      met[one.number() - taken] = one.spelling();
    }
    taken = count.get();
    return met;
  }
}
