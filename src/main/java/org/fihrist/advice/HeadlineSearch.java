package org.fihrist.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.fihrist.advice.AdviceSource.HeadlineKeys;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.terms.KeyOrder;

/**
 * Finds headlines with some words and a word with a prefix. It reads all headlines, which takes a
 * few milliseconds for 100,000.
 */
final class HeadlineSearch {
  private final WordIndex index;
  private final int[] before;
  private final Vocabulary.Range range;

  /**
   * Creates a search.
   *
   * @param index the words and headlines
   * @param before the numbers of the required words
   * @param range the words of which one is also required; all words when any will do
   */
  HeadlineSearch(WordIndex index, int[] before, Vocabulary.Range range) {
    this.index = index;
    this.before = before;
    this.range = range;
  }

  /**
   * A headline that matches: whether its words are in the typed order, its day, and its number of
   * words.
   */
  private record Fit(boolean inOrder, int day, int length) {
    static final Comparator<Fit> WORST_FIRST =
        Comparator.comparing(Fit::inOrder)
            .thenComparingInt(Fit::day)
            .thenComparing(Comparator.comparingInt(Fit::length).reversed());
  }

  /** A matching headline with its article's key. Equal matches are ordered by key. */
  private record Headline(int headline, Fit fit, String key) {
    static final Comparator<Headline> WORST_FIRST =
        Comparator.comparing(Headline::fit, Fit.WORST_FIRST)
            .thenComparing(Headline::key, KeyOrder.ASCENDING.reversed());
  }

  /**
   * Returns the best headlines: first those in the typed order, then the newest, then the shortest.
   *
   * @param keys a reader of article keys that has not been used
   */
  List<Integer> best(int most, HeadlineKeys keys) {
    PriorityQueue<Headline> best = new PriorityQueue<>(Headline.WORST_FIRST);
    for (int headline = 0; headline < index.headlines().headlines() && most > 0; headline++) {
      if (fits(headline)) {
        int length = index.headlines().length(headline);
        Fit fit = new Fit(isInOrder(headline), index.days().of(headline), length);
        if (best.size() < most || Fit.WORST_FIRST.compare(fit, best.element().fit()) >= 0) {
          best.add(new Headline(headline, fit, keys.of(headline)));
          if (best.size() > most) {
            best.poll();
          }
        }
      }
    }
    List<Integer> headlines = new ArrayList<>();
    while (!best.isEmpty()) {
      headlines.addFirst(best.remove().headline());
    }
    return headlines;
  }

  private boolean fits(int headline) {
    for (int word : before) {
      if (!has(headline, word, word + 1)) {
        return false;
      }
    }
    return isOpen() ? before.length > 0 : has(headline, range.first(), range.end());
  }

  /** Tests whether no letter of the next word is typed yet. */
  private boolean isOpen() {
    return range.first() == 0 && range.end() == index.vocabulary().size();
  }

  private boolean has(int headline, int first, int end) {
    int length = index.headlines().length(headline);
    for (int i = 0; i < length; i++) {
      int word = index.headlines().word(headline, i);
      if (word >= first && word < end && word != HeadlineWords.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean isInOrder(int headline) {
    if (before.length == 0) {
      return index.headlines().length(headline) > 0
          && range.has(index.headlines().word(headline, 0));
    }
    int last = index.headlines().length(headline) - before.length;
    for (int start = 0; start < last; start++) {
      if (range.has(index.headlines().word(headline, start + before.length))
          && beginsAt(headline, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAt(int headline, int start) {
    for (int i = 0; i < before.length; i++) {
      if (index.headlines().word(headline, start + i) != before[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the words of the range: first those that follow the last word in headlines, then the
   * most frequent.
   */
  List<Integer> following(int most) {
    int[] follows = new int[range.end() - range.first()];
    if (before.length > 0) {
      countFollowing(before[before.length - 1], follows);
    }
    Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(word -> follows[word - range.first()])
            .thenComparingInt(word -> index.vocabulary().articles(word))
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
    for (int word = range.first(); word < range.end() && most > 0; word++) {
      best.add(word);
      if (best.size() > most) {
        best.poll();
      }
    }
    List<Integer> words = new ArrayList<>();
    while (!best.isEmpty()) {
      words.addFirst(best.remove());
    }
    return words;
  }

  private void countFollowing(int last, int[] follows) {
    for (int headline = 0; headline < index.headlines().headlines(); headline++) {
      int length = index.headlines().length(headline);
      for (int i = 1; i < length; i++) {
        int word = index.headlines().word(headline, i);
        if (range.has(word) && index.headlines().word(headline, i - 1) == last) {
          follows[word - range.first()]++;
        }
      }
    }
  }
}
