package org.fihrist.analysis.correct;

import java.util.List;

/**
 * A proposed correction of a word.
 *
 * @param words the folded words: one word, or two words that were typed without a space
 * @param articles the number of articles that contain the rarest of the words
 * @param slip the cost of the typing error, in tenths of a natural logarithm; a higher cost is less
 *     likely
 * @param likelihood the log-likelihood of error and words together; greater is more likely. It is
 *     comparable only among the corrections of one word
 */
public record Correction(List<String> words, int articles, int slip, double likelihood) {
  public Correction {
    words = List.copyOf(words);
  }
}
