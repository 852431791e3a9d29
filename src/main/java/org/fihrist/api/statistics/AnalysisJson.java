package org.fihrist.api.statistics;

import java.util.List;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.AnalyzedWord;

/**
 * How a text is read.
 *
 * @param text as given
 * @param generation the index generation, whose learned words the analysis uses
 * @param words its words, in order
 */
public record AnalysisJson(String text, String generation, List<AnalyzedWord> words) {
  public AnalysisJson {
    words = List.copyOf(words);
  }

  /** Asks an engine. */
  public static AnalysisJson ask(SearchEngine engine, String text) {
    return new AnalysisJson(
        text,
        engine.status().generation(),
        engine.statistics(statistics -> statistics.analysis(text)));
  }
}
