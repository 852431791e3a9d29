package org.fihrist.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Standard word boundaries, then every word on all levels of the match ladder at one position. */
public final class LadderAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new LadderTokenFilter(words));
  }
}
