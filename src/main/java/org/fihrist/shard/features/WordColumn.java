package org.fihrist.shard.features;

/**
 * The format of the words of a text in doc values: one variable-length number for each word, in the
 * order of the text, with marks between them.
 */
public final class WordColumn {
  /** The mark after each value of a field. A value is a paragraph. */
  public static final int GAP = 0;

  /** The mark before the first word of each sentence but the first of a paragraph. */
  public static final int SENTENCE = 1;

  /** The code of the word with number 0. The code of any word is its number plus this. */
  public static final int FIRST_WORD = 2;

  /**
   * The maximum number of words. Only the beginning of a longer text is kept, which bounds the cost
   * of the closer look.
   */
  public static final int MAX_WORDS = 2_000;

  private WordColumn() {}
}
