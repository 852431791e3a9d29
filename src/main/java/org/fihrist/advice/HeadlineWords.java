package org.fihrist.advice;

/**
 * The numbers of the words of all headlines. They take four bytes a word, and headlines can be
 * searched from any word without the index.
 */
public final class HeadlineWords {
  /** Stands for a word that is not in the vocabulary. */
  public static final int NONE = -1;

  private final int[] starts;
  private final int[] words;

  /**
   * Wraps arrays without copying them.
   *
   * @param starts the start of each headline's words, and the end of the last
   * @param words the numbers of all words, or {@link #NONE}
   */
  public HeadlineWords(int[] starts, int[] words) {
    this.starts = starts;
    this.words = words;
  }

  /** Returns the number of headlines. An article without a headline has an empty one. */
  public int headlines() {
    return starts.length - 1;
  }

  /** Returns the number of words of a headline. */
  public int length(int headline) {
    return starts[headline + 1] - starts[headline];
  }

  /** Returns one word of a headline, or {@link #NONE}. */
  public int word(int headline, int position) {
    return words[starts[headline] + position];
  }
}
