package org.fihrist.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Standard word boundaries, then every word as its spelling, from which all levels derive. */
public final class LadderAnalyzer extends Analyzer {
  /** Between two paragraphs: more than any phrase's slop, so that none reaches across. */
  private static final int PARAGRAPH_GAP = 100;

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return PARAGRAPH_GAP;
  }

  @Override
  protected Reader initReader(String fieldName, Reader text) {
    return new WholeEndFilter(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new LadderTokenFilter(words));
  }
}
