package org.fihrist.analysis;

import java.io.Reader;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/** Standard word boundaries, then every word as its spelling, from which all levels derive. */
public final class LadderAnalyzer extends Analyzer {
  /** Between two paragraphs: more than any phrase's slop, so that none reaches across. */
  private static final int PARAGRAPH_GAP = 100;

  private final @Nullable Function<String, NumberedWord> numbers;

  private LadderAnalyzer(@Nullable Function<String, NumberedWord> numbers) {
    this.numbers = numbers;
  }

  /** Writes spellings. */
  public LadderAnalyzer() {
    this(null);
  }

  /**
   * Writes words that have a {@link NumberedWordAttribute} and no text.
   *
   * @param numbers numbers a spelling; the same always has the same number
   */
  public static LadderAnalyzer numbering(Function<String, NumberedWord> numbers) {
    return new LadderAnalyzer(numbers);
  }

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
    return new TokenStreamComponents(words, new LadderTokenFilter(words, numbers));
  }
}
