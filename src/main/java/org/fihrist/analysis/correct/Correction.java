package org.fihrist.analysis.correct;

import java.util.List;

/**
 * What somebody may have meant.
 *
 * @param words the folded words: one, or two for words that were joined
 * @param articles in how many articles the rarest of them stands
 * @param slip how unlikely the slip is, in tenths of a natural logarithm
 * @param likelihood of the slip and the words together; greater is likelier, and comparable among
 *     the corrections of one word only
 */
public record Correction(List<String> words, int articles, int slip, double likelihood) {
  public Correction {
    words = List.copyOf(words);
  }
}
