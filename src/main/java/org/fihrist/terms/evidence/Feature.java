package org.fihrist.terms.evidence;

/**
 * The features of a candidate in the second phase of ranking. Each is between 0 and 1, except
 * {@link #TRIGRAMS}. Shares are weighted by the rarity of the words of the query.
 */
public enum Feature {
  /** The words in the lead of the body, saturated as BM25 saturates. */
  LEAD,
  /** The share of the words that the article holds. */
  COVERED,
  /** The similarity of the article's words to the query words that it does not hold. */
  NEAR,
  /** The share of the words that the article holds in the typed form, in any spelling. */
  TYPED,
  /** The share of the stop words that the article holds. */
  STOP_WORDS,
  /** BM25 over the trigrams of letters. It only has a meaning relative to other candidates. */
  TRIGRAMS,
  /** The share of the trigrams that the best sentence holds. */
  SENTENCE,
  /** The share of the words that the headline holds. */
  TITLE,
  /**
   * The likelihood that the article is one of a series, by the number of articles that begin with
   * the same words.
   */
  SERIES;

  /** The number of features. */
  public static final int COUNT = values().length;

  /** Returns the place of this feature in the features of a candidate. */
  @SuppressWarnings("EnumOrdinal") // the arrays live as long as a search, nobody keeps them
  public int place() {
    return ordinal();
  }
}
