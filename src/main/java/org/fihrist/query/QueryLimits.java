package org.fihrist.query;

import java.util.regex.Pattern;

/**
 * How much a query may be; checked before any parser runs, since recursive parsers can overflow.
 */
public final class QueryLimits {
  /** The longest text that is parsed, in UTF-16 units. */
  public static final int MAX_LENGTH = 2_000;

  /** How deep brackets may nest. */
  public static final int MAX_NESTING = 20;

  /** How many words, phrases and patterns a query may hold; a headline has about 12. */
  public static final int MAX_LEAVES = 256;

  /**
   * How many fuzzy words and patterns that begin with a wildcard a query may hold. An engine has to
   * look through much of its dictionary for each, and so it has for a pattern that would begin with
   * a wildcard without its article.
   */
  public static final int MAX_PATTERNS = 10;

  /** How far apart the words of a phrase may be asked for. */
  public static final int MAX_SLOP = 50;

  /** Of letters with spellings of their own, such as those of alef and kaf, none is sure enough. */
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

  /** Whether a letter that can be no part of an article stands before the first wildcard. */
  private static boolean beginsWithWordLetter(String pattern) {
    return WORD_LETTER_FIRST.matcher(pattern).lookingAt();
  }
}
