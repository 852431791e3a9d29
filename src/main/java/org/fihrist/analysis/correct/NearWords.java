package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words with similar spellings among many words. The measure is Dice's coefficient of their
 * trigrams: twice the number of shared trigrams, divided by the number of all trigrams of both
 * words (Adamson and Boreham, "The use of an association measure based on character structure",
 * 1974). It finds related words that are in no common family, and two spellings of a foreign name.
 */
public final class NearWords {
  private static final int MIN_LENGTH = 3;
  private static final int[] NONE = {};
  private static final char EDGE = '_';

  /**
   * A multiplier that spreads the bits of a hash. It is odd, so different keys have different
   * products.
   */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final String[] words;
  private final int[] trigramCounts;
  private final Map<Long, int[]> wordsByTrigram = new HashMap<>();

  /**
   * A similar word.
   *
   * @param word the word
   * @param likeness Dice's coefficient, from 0 to 1
   */
  public record Near(String word, double likeness) {}

  /** Creates an index of these words; memory grows with their trigrams. */
  public NearWords(List<String> words) {
    this.words = words.stream().filter(word -> word.length() >= MIN_LENGTH).toArray(String[]::new);
    this.trigramCounts = new int[this.words.length];
    Map<Long, IntList> lists = new HashMap<>();
    for (int i = 0; i < this.words.length; i++) {
      long[] trigrams = trigrams(this.words[i]);
      trigramCounts[i] = trigrams.length;
      for (long trigram : trigrams) {
        lists.computeIfAbsent(trigram, _ -> new IntList()).add(i);
      }
    }
    lists.forEach((trigram, list) -> wordsByTrigram.put(trigram, list.toArray()));
  }

  /** A growing list of primitive numbers. */
  private static final class IntList {
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
   * The words that are most similar to a word, without the word itself; the most similar first.
   *
   * @param limit the largest number of words
   * @param minLikeness the smallest likeness
   */
  public List<Near> nearest(String word, int limit, double minLikeness) {
    if (word.length() < MIN_LENGTH) {
      return List.of();
    }
    long[] trigrams = trigrams(word);
    List<Near> near = new ArrayList<>();
    byte[] shared = new byte[words.length];
    IntList candidates = new IntList();
    for (long trigram : trigrams) {
      for (int candidate : wordsByTrigram.getOrDefault(trigram, NONE)) {
        if (++shared[candidate] == 2) {
          candidates.add(candidate);
        }
      }
    }
    for (int i = 0; i < candidates.size; i++) {
      int candidate = candidates.numbers[i];
      double likeness = 2.0 * shared[candidate] / (trigrams.length + trigramCounts[candidate]);
      if (likeness >= minLikeness && !words[candidate].equals(word)) {
        insert(new Near(words[candidate], likeness), near, limit);
      }
    }
    return near;
  }

  /** Inserts a word into a sorted list; words of equal likeness are in alphabetical order. */
  private static void insert(Near word, List<Near> nearest, int limit) {
    int place = nearest.size();
    while (place > 0 && isNearer(word, nearest.get(place - 1))) {
      place--;
    }
    if (place < limit) {
      nearest.add(place, word);
      if (nearest.size() > limit) {
        nearest.removeLast();
      }
    }
  }

  private static boolean isNearer(Near left, Near right) {
    return left.likeness() != right.likeness()
        ? left.likeness() > right.likeness()
        : left.word().compareTo(right.word()) < 0;
  }

  /** The distinct trigrams of a word with a mark at both ends, each encoded as a number. */
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
