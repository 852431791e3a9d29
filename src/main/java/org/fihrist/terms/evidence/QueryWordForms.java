package org.fihrist.terms.evidence;

/**
 * A word of a query in the form that is compared with the words of candidates.
 *
 * @param hashes the hashes of its exact form and its family
 * @param folded the trigrams of its folded form
 * @param family the trigrams of its family
 * @param stopWord whether it is a stop word, which has no family
 * @param rarity its inverse document frequency; 0 for a word in all articles
 */
@SuppressWarnings("ArrayRecordComponent")
public record QueryWordForms(
    Hashes hashes, char[] folded, char[] family, boolean stopWord, double rarity) {
  /** The maximum number of distinct words of a query that are compared. */
  public static final int MAX_WORDS = Long.SIZE;

  /** The hashes of its exact form and its family. */
  public record Hashes(int spelling, int family) {
    public static Hashes of(String exact, String family) {
      return new Hashes(WordHash.ofSpelling(exact), WordHash.ofFamily(family));
    }
  }
}
