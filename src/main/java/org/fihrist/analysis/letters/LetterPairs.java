package org.fihrist.analysis.letters;

import java.util.List;

/** A set of pairs of plain Arabic letters, either way round, that is asked millions of times. */
public final class LetterPairs {
  private static final char BEFORE_FIRST = '\u0620';

  /** For each letter a bit for each of its partners. */
  private final long[] partners = new long[Long.SIZE];

  /** The pairs, two letters each. */
  public static LetterPairs of(List<String> written) {
    LetterPairs pairs = new LetterPairs();
    for (String pair : written) {
      pairs.add(pair.charAt(0), pair.charAt(1));
      pairs.add(pair.charAt(1), pair.charAt(0));
    }
    return pairs;
  }

  private void add(char one, char other) {
    partners[one - BEFORE_FIRST] |= 1L << (other - BEFORE_FIRST);
  }

  public boolean have(char one, char other) {
    return ArabicLetters.isPlainLetter(one)
        && ArabicLetters.isPlainLetter(other)
        && (partners[one - BEFORE_FIRST] & 1L << (other - BEFORE_FIRST)) != 0;
  }
}
