package org.fihrist.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.fihrist.analysis.stem.ArchiveWords;

/**
 * The words of an archive of ten thousand articles that exists in numbers only.
 *
 * @param articles for each word, in how many articles it stands
 * @param inBoth in how many two words stand together
 */
public record CountedWords(Map<String, Integer> articles, ToIntBiFunction<String, String> inBoth)
    implements ArchiveWords {
  /** Words of which none stands with another. */
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
