package org.fihrist.search;

/**
 * What became of one word of a query.
 *
 * @param word as typed
 * @param start where it begins in the text typed, in UTF-16 units
 * @param articles how many articles of the whole archive have it, in any form that was asked for
 * @param fate why it did not help
 */
public record WordReport(String word, int start, long articles, Fate fate) {
  /** Why a word did not help. */
  public enum Fate {
    /** No article has it. */
    ABSENT,
    /** Articles have it, but none with everything else that was asked. */
    NEVER_TOGETHER,
    /** Articles have it, but not in its phrase's order. */
    NOT_IN_ORDER,
    /** Articles have it, but not in the part that was asked. */
    NOT_IN_FIELD,
    /** It was excluded, and leaves out so many articles. */
    EXCLUDED
  }
}
