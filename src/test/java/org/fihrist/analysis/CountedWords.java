package org.fihrist.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.fihrist.analysis.stem.ArchiveWords;

/**
 * The counts of words of an imaginary archive of ten thousand articles.
 *
 * @param articles the number of articles that contain each word
 * @param inBoth the number of articles that contain any two words together
 */
public record CountedWords(Map<String, Integer> articles, ToIntBiFunction<String, String> inBoth)
    implements ArchiveWords {
  /** Returns counts for words that never occur together. */
  public static CountedWords of(Map<String, Integer> articles) {
    return new CountedWords(articles, (_, _) -> 0);
  }

  @Override
  public Map<String, Integer> articles() {
    return new HashMap<>(articles);
  }

  @Override
  public int size() {
    return 10_000;
  }

  @Override
  public Together together(Set<String> words) {
    return inBoth::applyAsInt;
  }
}
