package org.fihrist.reuse;

import org.fihrist.analysis.WordNumbers;

/**
 * Computes a number for every run of five words in a text, stop words included. Two writers hardly
 * ever write the same five words by chance.
 */
final class Shingles {
  /** Number of words in a shingle. */
  static final int WORDS = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long FACTOR_OF_FIRST = power(FACTOR, WORDS - 1);

  private Shingles() {}

  /** The multiplication overflows on purpose: the hash is computed modulo 2^64. */
  private static long power(long factor, int times) {
    long power = 1;
    for (int i = 0; i < times; i++) {
      power *= factor;
    }
    return power;
  }

  /** The shingles of a text; shingle {@code i} begins at word {@code i}. */
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

  /**
   * The finalizer of splitmix64 (Steele, Lea, Flood 2014): every bit of the result depends on every
   * bit of the number.
   */
  static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
