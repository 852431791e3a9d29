package org.fihrist.terms.evidence;

/**
 * What a closer look tells of a candidate, each from 0 to 1 but for {@link #TRIGRAMS}. Shares are
 * weighted by how rare the words of the query are.
 */
public enum Feature {
  /** The words in the lead of the body, saturated as BM25 saturates. */
  LEAD,
  /** The words that the article holds at all. */
  COVERED,
  /** How alike the words are that it holds in the place of those that it does not hold. */
  NEAR,
  /** The words just as they were typed, but for spelling. */
  TYPED,
  /** The stop words. */
  STOP_WORDS,
  /** BM25 over the trigrams of letters; has a meaning only beside other candidates. */
  TRIGRAMS,
  /** The trigrams that the best sentence holds. */
  SENTENCE,
  /** The words that the headline holds. */
  TITLE,
  /** How many articles begin with the same words, as those of a series do. */
  SERIES;

  /** How many there are. */
  public static final int COUNT = values().length;

  /** The place of this feature in the features of a candidate. */
  @SuppressWarnings("EnumOrdinal") // the arrays live as long as a search, nobody keeps them
  public int place() {
    return ordinal();
  }
}
