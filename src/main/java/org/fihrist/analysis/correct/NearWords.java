package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds among many words those that are written alike: that share the most of their trigrams, by
 * Dice's coefficient (twice the shared ones over all of both; Adamson and Boreham, "The use of an
 * association measure based on character structure", 1974). It sees what no family does: a root in
 * an unlisted pattern, and one foreign name in two spellings.
 */
public final class NearWords {
  private static final int SHORTEST = 3;
  private static final char EDGE = '_';

  private final String[] words;
  private final int[] trigramCounts;
  private final TrigramTable wordsByTrigram;

  /**
   * A word found.
   *
   * @param word which
   * @param likeness from 0 to 1, which is alike in all trigrams
   */
  public record Near(String word, double likeness) {}

  /** Makes these words findable. */
  public NearWords(List<String> words) {
    this.words = words.stream().filter(word -> word.length() >= SHORTEST).toArray(String[]::new);
    this.trigramCounts = new int[this.words.length];
    TrigramTable.Builder table = new TrigramTable.Builder(this.words.length);
    for (int i = 0; i < this.words.length; i++) {
      long[] trigrams = trigrams(this.words[i]);
      trigramCounts[i] = trigrams.length;
      table.add(trigrams);
    }
    this.wordsByTrigram = table.build();
  }

  /**
   * The words nearest to one, itself left out; the nearest first.
   *
   * @param most how many at most
   * @param least how alike at least
   */
  public List<Near> nearest(String word, int most, double least) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    long[] trigrams = trigrams(word);
    List<Near> near = new ArrayList<>();
    byte[] shared = new byte[words.length];
    IntStream.Builder alike = IntStream.builder();
    for (long trigram : trigrams) {
      TrigramTable.Holders holders = wordsByTrigram.holders(trigram);
      for (int i = 0; i < holders.size(); i++) {
        int other = holders.word(i);
        if (++shared[other] == 2) {
          alike.add(other);
        }
      }
    }
    for (int other : alike.build().toArray()) {
      double likeness = 2.0 * shared[other] / (trigrams.length + trigramCounts[other]);
      if (likeness >= least && !words[other].equals(word)) {
        insert(new Near(words[other], likeness), near, most);
      }
    }
    return near;
  }

  /** Into its place among the nearest; of equals, the first in the order of words. */
  private static void insert(Near one, List<Near> nearest, int most) {
    int place = nearest.size();
    while (place > 0 && isNearer(one, nearest.get(place - 1))) {
      place--;
    }
    if (place < most) {
      nearest.add(place, one);
      if (nearest.size() > most) {
        nearest.removeLast();
      }
    }
  }

  private static boolean isNearer(Near one, Near other) {
    return one.likeness() != other.likeness()
        ? one.likeness() > other.likeness()
        : one.word().compareTo(other.word()) < 0;
  }

  /** The distinct trigrams of a word with an edge on either side, each in a number. */
  private static long[] trigrams(String word) {
    int length = word.length();
    long[] trigrams = new long[length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      long before = i == 0 ? EDGE : word.charAt(i - 1);
      long after = i == length - 1 ? EDGE : word.charAt(i + 1);
      long trigram = before << 32 | (long) word.charAt(i) << 16 | after;
      if (!contains(trigrams, count, trigram)) {
        trigrams[count++] = trigram;
      }
    }
    return Arrays.copyOf(trigrams, count);
  }

  private static boolean contains(long[] numbers, int count, long wanted) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == wanted) {
        return true;
      }
    }
    return false;
  }
}
