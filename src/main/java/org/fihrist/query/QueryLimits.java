package org.fihrist.query;

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
   * look through much of its dictionary for each.
   */
  public static final int MAX_PATTERNS = 10;

  /** How far apart the words of a phrase may be asked for. */
  public static final int MAX_SLOP = 50;

  private QueryLimits() {}

  /** Whether a leaf counts towards {@link #MAX_PATTERNS}. */
  static boolean isCostly(Query leaf) {
    return switch (leaf) {
      case Query.Fuzzy _ -> true;
      case Query.Wildcard wildcard -> "*?".indexOf(wildcard.pattern().charAt(0)) >= 0;
      default -> false;
    };
  }
}
