package org.fihrist.reuse;

import java.util.Arrays;

/**
 * Chooses a few shingles of a text by the text itself: of every twelve neighbours the least. Two
 * texts that share a run of {@link #SURELY_FOUND} words choose at least one shingle of it both,
 * wherever it stands, and about two of thirteen are chosen. The algorithm is from S. Schleimer, D.
 * Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", 2003.
 */
final class Winnowing {
  private static final int WINDOW = 12;

  /** The shortest run of words that is found wherever it stands. */
  static final int SURELY_FOUND = WINDOW + Shingles.WORDS - 1;

  private Winnowing() {}

  /** The chosen ones, cut to 32 bits, sorted, each once. */
  static int[] choose(long[] shingles) {
    int[] chosen = new int[shingles.length];
    int count = 0;
    int least = -1;
    for (int end = Math.min(WINDOW, shingles.length) - 1;
        end < shingles.length && end >= 0;
        end++) {
      int begin = Math.max(0, end - WINDOW + 1);
      int before = least;
      if (least < begin) {
        least = leastOf(shingles, begin, end);
      } else if (shingles[end] <= shingles[least]) {
        least = end;
      }
      if (least != before) {
        // The low bits: in the high ones those chosen as the least would be much alike.
        chosen[count++] = (int) shingles[least];
      }
    }
    return sortedOnce(chosen, count);
  }

  /** The last of the least, so that it is kept for as long as possible. */
  private static int leastOf(long[] shingles, int begin, int end) {
    int least = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (shingles[i] <= shingles[least]) {
        least = i;
      }
    }
    return least;
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
