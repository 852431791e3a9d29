package org.fihrist.api.statistics;

import java.util.List;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.AnalyzedWord;

/**
 * The analysis of a text.
 *
 * @param text the analysed text
 * @param generation the index generation, whose learned words the analysis uses
 * @param words its words, in order
 */
public record AnalysisJson(String text, String generation, List<AnalyzedWord> words) {
  public AnalysisJson {
    words = List.copyOf(words);
  }

  /** Analyses a text with the current generation of an engine. */
  public static AnalysisJson ask(SearchEngine engine, String text) {
    return new AnalysisJson(
        text,
        engine.status().generation(),
        engine.statistics(statistics -> statistics.analysis(text)));
  }
}
