package org.fihrist.reuse;

import java.util.Arrays;

/**
 * Selects a few shingles of a text: the smallest of every twelve neighbours, which is about two of
 * thirteen. If two texts share a run of {@link #GUARANTEED_WORDS} words, at least one shingle of
 * the run is selected in both texts, wherever the run stands. The algorithm is from S. Schleimer,
 * D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", 2003.
 */
final class Winnowing {
  private static final int WINDOW = 12;

  /** The length from which on a shared run of words is certainly found. */
  static final int GUARANTEED_WORDS = WINDOW + Shingles.WORDS - 1;

  private Winnowing() {}

  /** The selected shingles, cut to 32 bits, sorted, without duplicates. */
  static int[] choose(long[] shingles) {
    int[] chosen = new int[shingles.length];
    int count = 0;
    int smallest = -1;
    for (int end = Math.min(WINDOW, shingles.length) - 1;
        end < shingles.length && end >= 0;
        end++) {
      int begin = Math.max(0, end - WINDOW + 1);
      int previous = smallest;
      if (smallest < begin) {
        smallest = smallestOf(shingles, begin, end);
      } else if (shingles[end] <= shingles[smallest]) {
        smallest = end;
      }
      if (smallest != previous) {
        // The low bits, because the smallest shingles have similar high bits.
        chosen[count++] = (int) shingles[smallest];
      }
    }
    return sortedOnce(chosen, count);
  }

  /** The last of the smallest shingles, because it stays in the window for the longest time. */
  private static int smallestOf(long[] shingles, int begin, int end) {
    int smallest = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (shingles[i] <= shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }

  private static int[] sortedOnce(int[] numbers, int count) {
    Arrays.sort(numbers, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, kept);
  }
}
