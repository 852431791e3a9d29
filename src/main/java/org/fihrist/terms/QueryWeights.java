package org.fihrist.terms;

/** What counts how much in ranking: few numbers, each with its reason. */
public final class QueryWeights {
  /** A headline says what an article is about. */
  public static final float TITLE = 2.0f;

  public static final float BODY = 1.0f;

  /** A reader's comment is about the article, but it is not the article. */
  static final float COMMENT = 0.5f;

  /** How much of a word's weight remains when only spelling differs. */
  public static final float FOLDED = 0.95f;

  /** A foreign name in another spelling is the same name, if the archive does not mislead. */
  static final float FOREIGN_SPELLING = 0.7f;

  /** What a word of a recognised text counts that may be the word, misread. */
  static final float MISREAD = 0.3f;

  /** What a word counts that fits a pattern only when clitics are taken off or put on. */
  static final float BEHIND_CLITICS = 0.6f;

  /** A word that says nothing of the subject still tells one headline from another. */
  static final float STOP_WORD = 0.4f;

  /** A phrase whose words are asked for one by one besides. */
  static final float QUOTED_PART = 0.3f;

  /** A word of a phrase, found elsewhere than in the phrase. */
  static final float PHRASE_WORD = 0.5f;

  /**
   * Up to so many words, articles with all of them come first whatever they score. On unseen
   * headlines nDCG@10 is 0.733 for two, 0.732 for three, 0.729 for four and 0.718 without a limit.
   */
  static final int MAX_WORDS_ALL_FIRST = 3;

  /** More than all words of one query can score together; see {@link #tierBonus}. */
  private static final float MAX_OF_ONE_WORD = 40;

  private QueryWeights() {}

  /**
   * What is added to the score that is told of an article for each tier below its own: more than
   * all words score. A BM25 score of one word is below its idf, ln(1 + (N + 0.5) / 0.5), which is
   * 20 for 200 million articles; the closer look adds at most some six times the idf of a usual
   * word. It orders nothing.
   */
  static float tierBonus(int words) {
    return words * MAX_OF_ONE_WORD * (TITLE + BODY + COMMENT);
  }
}
