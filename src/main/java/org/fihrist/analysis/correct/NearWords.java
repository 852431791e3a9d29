package org.fihrist.analysis.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds words with similar spellings among many words. The measure is Dice's coefficient of their
 * trigrams: twice the number of shared trigrams, divided by the number of all trigrams of both
 * words (Adamson and Boreham, "The use of an association measure based on character structure",
 * 1974). It finds related words that are in no common family, and two spellings of a foreign name.
 */
public final class NearWords {
  private static final int MIN_LENGTH = 3;
  private static final char EDGE = '_';

  private final String[] words;
  private final int[] trigramCounts;
  private final TrigramTable wordsByTrigram;

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
    TrigramTable.Builder table = new TrigramTable.Builder(this.words.length);
    for (int i = 0; i < this.words.length; i++) {
      long[] trigrams = trigrams(this.words[i]);
      trigramCounts[i] = trigrams.length;
      table.add(trigrams);
    }
    this.wordsByTrigram = table.build();
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
    IntStream.Builder candidates = IntStream.builder();
    for (long trigram : trigrams) {
      TrigramTable.Holders holders = wordsByTrigram.holders(trigram);
      for (int i = 0; i < holders.size(); i++) {
        int candidate = holders.word(i);
        if (++shared[candidate] == 2) {
          candidates.add(candidate);
        }
      }
    }
    for (int candidate : candidates.build().toArray()) {
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
