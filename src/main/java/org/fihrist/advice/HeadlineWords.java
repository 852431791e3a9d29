package org.fihrist.advice;

/**
 * The words of the headline of every article, in order, as numbers. Four bytes a word, so that
 * headlines can be searched from any word on without asking the index.
 */
public final class HeadlineWords {
  /** Stands where a headline has no word of the vocabulary. */
  public static final int NONE = -1;

  private final int[] starts;
  private final int[] words;

  /**
   * Takes the words; the arrays are not copied.
   *
   * @param starts by number of a headline, where its words begin; one more entry at the end
   * @param words the numbers of all words, or {@link #NONE}
   */
  public HeadlineWords(int[] starts, int[] words) {
    this.starts = starts;
    this.words = words;
  }

  /** How many headlines there are; an article without one has an empty one. */
  public int headlines() {
    return starts.length - 1;
  }

  /** How many words a headline has. */
  public int length(int headline) {
    return starts[headline + 1] - starts[headline];
  }

  /** One of its words, or {@link #NONE}. */
  public int word(int headline, int position) {
    return words[starts[headline] + position];
  }
}
