package org.fihrist.reuse;

import org.fihrist.analysis.WordNumbers;

/**
 * All runs of five words of a text as numbers, in order, stop words and all: what one writer would
 * hardly write by chance as another did.
 */
final class Shingles {
  /** How many words a run has. */
  static final int WORDS = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long FACTOR_OF_FIRST = power(FACTOR, WORDS - 1);

  private Shingles() {}

  /** Meant to overflow: all is counted in the integers modulo 2 to the 64th. */
  private static long power(long factor, int times) {
    long power = 1;
    for (int i = 0; i < times; i++) {
      power *= factor;
    }
    return power;
  }

  /** Those of a text; number {@code i} begins at word {@code i}. */
  static long[] of(WordNumbers words) {
    long[] shingles = new long[Math.max(0, words.size() - WORDS + 1)];
    long rolling = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i >= WORDS) {
        rolling -= words.number(i - WORDS) * FACTOR_OF_FIRST;
      }
      rolling = rolling * FACTOR + words.number(i);
      if (i >= WORDS - 1) {
        shingles[i - WORDS + 1] = mixed(rolling);
      }
    }
    return shingles;
  }

  /** The finalizer of splitmix64 (Steele, Lea, Flood 2014): all bits depend on all. */
  static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
