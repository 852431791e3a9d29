package org.fihrist.terms.evidence;

/**
 * A word of a query as a closer look compares it with the words of candidates.
 *
 * @param hashes by which it is found
 * @param folded the trigrams of its folded form
 * @param family the trigrams of its family
 * @param stopWord whether it is one: then it has no family
 * @param rarity how much it tells: 0 for a word in all articles
 */
@SuppressWarnings("ArrayRecordComponent")
public record SoughtWord(
    Hashes hashes, char[] folded, char[] family, boolean stopWord, double rarity) {
  /** More different words of one query are not looked at. */
  public static final int MAX_WORDS = Long.SIZE;

  /** The hashes of its exact form and its family. */
  public record Hashes(int spelling, int family) {
    public static Hashes of(String exact, String family) {
      return new Hashes(WordHash.ofSpelling(exact), WordHash.ofFamily(family));
    }
  }
}
