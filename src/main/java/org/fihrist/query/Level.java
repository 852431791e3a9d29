package org.fihrist.query;

/**
 * The match ladder: how similar a word of the query and a word of a text are, from the strictest to
 * the loosest level. Two words that match at one level match at every later level up to {@link
 * #FAMILY}.
 */
public enum Level {
  /**
   * The same letters after Unicode clean-up (vowel marks, tatweel, digit shapes, invisible
   * characters).
   */
  EXACT,
  /**
   * The same word in another spelling: alef and hamza seats, ya, ta marbuta, Persian letters; in
   * other scripts case, accents, and an article joined by an apostrophe ({@code l'élection}).
   */
  FOLDED,
  /** The same stem with other clitics or another inflection. */
  STEM,
  /** The same word family: a broken plural and its singular, a verb and its noun. */
  FAMILY,
  /**
   * A word of a text that was recognised in an image and may be misread: letters without their
   * dots, words joined or broken. Words that match at a stricter level need not match at this one.
   * A word that matches at the family level may also match at this one.
   */
  MISREAD;

  /** Whether this level is at least as strict as {@code loosest}. */
  public boolean within(Level loosest) {
    return compareTo(loosest) <= 0;
  }
}
