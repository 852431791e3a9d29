package org.fihrist.query;

/**
 * The match ladder: how alike a word asked and a word found are, from strictest to loosest. Words
 * that are alike at one level are alike at every later one.
 */
public enum Level {
  /** As written, after Unicode clean-up (vocalisation, tatweel, digit shapes, invisible marks). */
  EXACT,
  /**
   * Alike but for spelling: alef and hamza seats, ya, ta marbuta, Persian letters; in other scripts
   * case and accents, and what an apostrophe joins to a word ({@code l'élection}).
   */
  FOLDED,
  /** Alike but for clitics and inflection. */
  STEM,
  /** Akin: a broken plural and its singular, a verb and its noun. */
  FAMILY;

  /**
   * Whether a match at this level satisfies someone who allows everything up to {@code loosest}.
   */
  public boolean within(Level loosest) {
    return compareTo(loosest) <= 0;
  }
}
