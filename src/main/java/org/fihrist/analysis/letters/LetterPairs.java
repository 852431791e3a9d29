package org.fihrist.analysis.letters;

import java.util.List;

/** A set of unordered pairs of Arabic letters with a fast lookup. */
public final class LetterPairs {
  private static final char BEFORE_FIRST = '\u0620';

  /** For each letter, a bit for each of its partners. */
  private final long[] partners = new long[Long.SIZE];

  /**
   * Creates a set of pairs.
   *
   * @param written the pairs, as strings of two letters
   */
  public static LetterPairs of(List<String> written) {
    LetterPairs pairs = new LetterPairs();
    for (String pair : written) {
      pairs.add(pair.charAt(0), pair.charAt(1));
      pairs.add(pair.charAt(1), pair.charAt(0));
    }
    return pairs;
  }

  private void add(char first, char second) {
    partners[first - BEFORE_FIRST] |= 1L << (second - BEFORE_FIRST);
  }

  /** Whether two letters are a pair, in any order. */
  public boolean have(char first, char second) {
    return ArabicLetters.isPlainLetter(first)
        && ArabicLetters.isPlainLetter(second)
        && (partners[first - BEFORE_FIRST] & 1L << (second - BEFORE_FIRST)) != 0;
  }
}
