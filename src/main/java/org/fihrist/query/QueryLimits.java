package org.fihrist.query;

import java.util.regex.Pattern;

/**
 * Limits of a query. They are checked before a parser runs, because a recursive parser can overflow
 * its stack.
 */
public final class QueryLimits {
  /** The longest text that is parsed, in UTF-16 units. */
  public static final int MAX_LENGTH = 2_000;

  /** The deepest nesting of brackets. */
  public static final int MAX_NESTING = 20;

  /**
   * The largest number of words, phrases and patterns in a query; a headline has about 12 words.
   */
  public static final int MAX_LEAVES = 256;

  /**
   * The largest number of costly leaves in a query: fuzzy words, and patterns that begin with a
   * wildcard or would begin with one without their article. For each of them, an engine scans much
   * of its dictionary.
   */
  public static final int MAX_PATTERNS = 10;

  /** The largest slop of a phrase, in positions. */
  public static final int MAX_SLOP = 50;

  /**
   * Matches a pattern whose first wildcard follows a letter that cannot be part of an article.
   * Letters with several spellings, such as alef and kaf, are left out.
   */
  private static final Pattern WORD_LETTER_FIRST =
      Pattern.compile("[^*?]*[تثجحخدذرزسشصضطظعغقمنهةيى\\p{IsLatin}\\p{Nd}]");

  private QueryLimits() {}

  /** Whether a leaf counts towards {@link #MAX_PATTERNS}. */
  static boolean isCostly(Query leaf) {
    return switch (leaf) {
      case Query.Fuzzy _ -> true;
      case Query.Wildcard wildcard -> !beginsWithWordLetter(wildcard.pattern());
      default -> false;
    };
  }

  /** Whether a letter that cannot be part of an article stands before the first wildcard. */
  private static boolean beginsWithWordLetter(String pattern) {
    return WORD_LETTER_FIRST.matcher(pattern).lookingAt();
  }
}
