package org.fihrist.shard.features;

/**
 * How the words of a text stand in a column of doc values: one variable-length number for each
 * word, in the order of the text, with marks between them.
 */
public final class WordColumn {
  /** Stands behind each value of a field, which is a paragraph. */
  public static final int GAP = 0;

  /** Stands before the first word of a sentence, but for the first of a paragraph. */
  public static final int SENTENCE = 1;

  /** The code of the word of number 0; every word has its number and this. */
  public static final int FIRST_WORD = 2;

  /** Of a longer text the beginning is kept: what a closer look costs is bounded by it. */
  public static final int MAX_WORDS = 2_000;

  private WordColumn() {}
}
