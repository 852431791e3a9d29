package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds among many words those that are written alike: that share the most of their trigrams, by
 * Dice's coefficient (twice the shared ones over all of both; Adamson and Boreham, "The use of an
 * association measure based on character structure", 1974). It sees what no family does: a root in
 * an unlisted pattern, and one foreign name in two spellings.
 */
public final class NearWords {
  private static final int SHORTEST = 3;
  private static final int[] NONE = {};
  private static final char EDGE = '_';

  /**
   * An odd number, so that no two products are equal, whose bits make all bits of a hash differ.
   */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final String[] words;
  private final int[] trigramCounts;
  private final Map<Long, int[]> wordsByTrigram = new HashMap<>();

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
    Map<Long, Growing> growing = new HashMap<>();
    for (int i = 0; i < this.words.length; i++) {
      long[] trigrams = trigrams(this.words[i]);
      trigramCounts[i] = trigrams.length;
      for (long trigram : trigrams) {
        growing.computeIfAbsent(trigram, _ -> new Growing()).add(i);
      }
    }
    growing.forEach((trigram, list) -> wordsByTrigram.put(trigram, list.toArray()));
  }

  /** A list of numbers, without their boxes. */
  private static final class Growing {
    private int[] numbers = new int[4];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
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
    Growing alike = new Growing();
    for (long trigram : trigrams) {
      for (int other : wordsByTrigram.getOrDefault(trigram, NONE)) {
        if (++shared[other] == 2) {
          alike.add(other);
        }
      }
    }
    for (int i = 0; i < alike.size; i++) {
      int other = alike.numbers[i];
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
    String edged = EDGE + word + EDGE;
    long[] trigrams = new long[edged.length() - 2];
    for (int i = 0; i < trigrams.length; i++) {
      long letters =
          (long) edged.charAt(i) << 32 | (long) edged.charAt(i + 1) << 16 | edged.charAt(i + 2);
      trigrams[i] = letters * SPREAD;
    }
    return Arrays.stream(trigrams).distinct().toArray();
  }
}
