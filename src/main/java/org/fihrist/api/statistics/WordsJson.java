package org.fihrist.api.statistics;

import java.util.List;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.VocabularyWord;

/**
 * Words of the archive.
 *
 * @param prefix what they begin with, as typed
 * @param generation the index generation
 * @param words those that stand in most articles come first
 */
public record WordsJson(String prefix, String generation, List<VocabularyWord> words) {
  public WordsJson {
    words = List.copyOf(words);
  }

  /**
   * Asks an engine.
   *
   * @param most how many words at most
   */
  public static WordsJson ask(SearchEngine engine, String prefix, int most) {
    return new WordsJson(
        prefix,
        engine.status().generation(),
        engine.statistics(statistics -> statistics.words(prefix, most)));
  }
}
