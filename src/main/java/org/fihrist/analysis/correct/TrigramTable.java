package org.fihrist.analysis.correct;

import java.util.Arrays;

/**
 * Which words hold a trigram: an inverted table in a few arrays, which takes a fifth of the memory
 * and of the time of a map of lists. It grows with the letters of all words.
 */
final class TrigramTable {
  private static final int ABSENT = -1;

  /** An odd number whose bits make all bits of a product differ, so that slots are spread. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] slots;
  private final int[] slotNumbers;
  private final int[] starts;
  private final int[] words;

  private TrigramTable(Builder builder, int[] starts, int[] words) {
    this.slots = builder.slots;
    this.slotNumbers = builder.slotNumbers;
    this.starts = starts;
    this.words = words;
  }

  /** The words that hold a trigram, in the order in which they were added. */
  Holders holders(long trigram) {
    int number = slotNumbers[slot(slots, slotNumbers, trigram)];
    return number == ABSENT
        ? new Holders(words, 0, 0)
        : new Holders(words, starts[number], starts[number + 1]);
  }

  /** A part of the list of words. */
  static final class Holders {
    private final int[] words;
    private final int start;
    private final int end;

    Holders(int[] words, int start, int end) {
      this.words = words;
      this.start = start;
      this.end = end;
    }

    int size() {
      return end - start;
    }

    int word(int index) {
      return words[start + index];
    }
  }

  /** Where a trigram stands, or would stand. Open addressing with linear probing. */
  private static int slot(long[] slots, int[] numbers, long trigram) {
    int mask = slots.length - 1;
    int slot = (int) ((trigram * SPREAD) >>> 32) & mask;
    while (numbers[slot] != ABSENT && slots[slot] != trigram) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Takes the trigrams of one word after another. */
  static final class Builder {
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int FIRST_PAIRS = 8;

    private long[] slots = new long[FIRST_SLOTS];
    private int[] slotNumbers = new int[FIRST_SLOTS];
    private int[] counts = new int[FIRST_SLOTS];
    private int distinct;

    private int[] numbers;
    private int pairs;
    private final int[] ends;
    private int added;

    /**
     * @param most how many words will be added at most
     */
    Builder(int most) {
      this.ends = new int[most];
      this.numbers = new int[Math.max(FIRST_PAIRS, FIRST_PAIRS * most)];
      Arrays.fill(slotNumbers, ABSENT);
    }

    /** Takes the distinct trigrams of the next word. */
    void add(long[] trigrams) {
      if (pairs + trigrams.length > numbers.length) {
        numbers = Arrays.copyOf(numbers, Math.max(2 * numbers.length, pairs + trigrams.length));
      }
      for (long trigram : trigrams) {
        int number = number(trigram);
        counts[number]++;
        numbers[pairs++] = number;
      }
      ends[added++] = pairs;
    }

    private int number(long trigram) {
      int slot = slot(slots, slotNumbers, trigram);
      if (slotNumbers[slot] == ABSENT) {
        slots[slot] = trigram;
        slotNumbers[slot] = distinct++;
        if (2 * distinct > slots.length) {
          grow();
          return distinct - 1;
        }
      }
      return slotNumbers[slot];
    }

    private void grow() {
      long[] oldSlots = slots;
      int[] oldNumbers = slotNumbers;
      slots = new long[2 * oldSlots.length];
      slotNumbers = new int[slots.length];
      Arrays.fill(slotNumbers, ABSENT);
      for (int old = 0; old < oldSlots.length; old++) {
        if (oldNumbers[old] != ABSENT) {
          int slot = slot(slots, slotNumbers, oldSlots[old]);
          slots[slot] = oldSlots[old];
          slotNumbers[slot] = oldNumbers[old];
        }
      }
      counts = Arrays.copyOf(counts, slots.length);
    }

    TrigramTable build() {
      int[] starts = new int[distinct + 1];
      for (int number = 0; number < distinct; number++) {
        starts[number + 1] = starts[number] + counts[number];
      }
      int[] next = Arrays.copyOf(starts, distinct);
      int[] words = new int[pairs];
      int pair = 0;
      for (int word = 0; word < added; word++) {
        for (; pair < ends[word]; pair++) {
          words[next[numbers[pair]]++] = word;
        }
      }
      return new TrigramTable(this, starts, words);
    }
  }
}
