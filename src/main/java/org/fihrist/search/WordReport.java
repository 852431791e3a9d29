package org.fihrist.search;

/**
 * A report on a query word that did not help a search.
 *
 * @param word the word as typed
 * @param start where it begins in the typed text, in UTF-16 units
 * @param articles the number of articles in the whole archive that match the word
 * @param fate why the word did not help
 */
public record WordReport(String word, int start, long articles, Fate fate) {
  /** The reasons why a word did not help. */
  public enum Fate {
    /** No article has the word. */
    ABSENT,
    /** Articles have the word, but none of them matches the rest of the query. */
    NEVER_TOGETHER,
    /** Articles have the word, but not in the order of its phrase. */
    NOT_IN_ORDER,
    /** Articles have the word, but not in the field of the query. */
    NOT_IN_FIELD,
    /** The word was excluded; {@link WordReport#articles} counts the excluded articles. */
    EXCLUDED
  }
}
