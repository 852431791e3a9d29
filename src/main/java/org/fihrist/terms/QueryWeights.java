package org.fihrist.terms;

/** The weights of the first phase of ranking, each with its reason. */
public final class QueryWeights {
  /** A headline says what an article is about. */
  public static final float TITLE = 2.0f;

  public static final float BODY = 1.0f;

  /** A reader's comment is about the article, but it is not the article. */
  static final float COMMENT = 0.5f;

  /** The share of a word's weight that a match in another spelling gets. */
  public static final float FOLDED = 0.95f;

  /**
   * The share that another spelling of a foreign name gets. It is the same name unless the archive
   * misleads.
   */
  static final float FOREIGN_SPELLING = 0.7f;

  /** What a word of a recognised text counts that may be the word, misread. */
  static final float MISREAD = 0.3f;

  /** The weight of a word that matches a pattern only with other clitics. */
  static final float BEHIND_CLITICS = 0.6f;

  /** The weight of a stop word. It does not name the subject, but it distinguishes headlines. */
  static final float STOP_WORD = 0.4f;

  /** The weight of a phrase whose words are also searched one by one. */
  static final float QUOTED_PART = 0.3f;

  /** The weight of a word of a phrase that is found outside the phrase. */
  static final float PHRASE_WORD = 0.5f;

  /**
   * The maximum number of words for which articles with all of them come first. On unseen headlines
   * nDCG@10 is 0.733 for two words, 0.732 for three, 0.729 for four and 0.718 without a limit.
   */
  static final int MAX_WORDS_ALL_FIRST = 3;

  /** More than the greatest possible score of a query; see {@link #tierBonus}. */
  private static final float MAX_OF_ONE_WORD = 40;

  private QueryWeights() {}

  /**
   * Returns the number that is added to the displayed score of an article for each tier below its
   * own. It exceeds the score of all words: the BM25 score of a word is below its idf, ln(1 + (N +
   * 0.5) / 0.5), which is 20 for 200 million articles, and the features add at most about six times
   * the idf of a usual word. It is not used for ordering.
   */
  static float tierBonus(int words) {
    return words * MAX_OF_ONE_WORD * (TITLE + BODY + COMMENT);
  }
}
