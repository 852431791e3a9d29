package org.fihrist.lucene;

/** What counts how much in ranking: few numbers, each with its reason. */
final class Weights {
  /** A headline says what an article is about. */
  static final float TITLE = 2.0f;

  static final float BODY = 1.0f;

  /** A reader's comment is about the article, but it is not the article. */
  static final float COMMENT = 0.5f;

  /** How much of a word's weight remains when only spelling differs. */
  static final float FOLDED = 0.95f;

  /** A word that says nothing of the subject still tells one headline from another. */
  static final float STOP_WORD = 0.4f;

  /** In ranking again: what the headline and the lead say counts once more. */
  static final float LEAD = 0.6f;

  /** That an article holds a word at all, however often. */
  static final float COVERED = 0.8f;

  /** How much of {@link #COVERED} is left when a word is only written like one that is sought. */
  static final float NEAR = 0.7f;

  /** That a word stands there just as it was typed, but for its spelling. */
  static final float TYPED = 0.3f;

  /** That words stand near one another that were typed one after the other. */
  static final float TOGETHER = 0.2f;

  /** A stop word, where all else is equal. */
  static final float STOP_WORD_AGAIN = 0.6f;

  /** A word of a phrase, found elsewhere than in the phrase. */
  static final float PHRASE_WORD = 0.5f;

  /** More than all words of one query can score together; see {@link #allWordsBonus}. */
  private static final float MOST_OF_ONE_WORD = 20;

  private Weights() {}

  /**
   * What an article gets for holding all words: more than it could get by holding all but one. A
   * BM25 score of one word is below its idf, ln(1 + (N + 0.5) / 0.5), which is 20 for 200 million
   * articles.
   */
  static float allWordsBonus(int words) {
    return words * MOST_OF_ONE_WORD * (TITLE + BODY + COMMENT);
  }
}
