package org.fihrist.analysis;

import java.io.Reader;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The analyzer of text fields: it finds standard word boundaries and writes each word as its
 * spelling. All levels are derived from the spelling.
 */
public final class LadderAnalyzer extends Analyzer {
  /** The gap between two paragraphs. It is larger than any slop, so no phrase crosses it. */
  private static final int PARAGRAPH_GAP = 100;

  private final @Nullable Function<String, NumberedWord> numbers;

  private LadderAnalyzer(@Nullable Function<String, NumberedWord> numbers) {
    this.numbers = numbers;
  }

  /** Creates an analyzer that writes spellings. */
  public LadderAnalyzer() {
    this(null);
  }

  /**
   * Creates an analyzer whose words have a {@link NumberedWordAttribute} and no text.
   *
   * @param numbers gives the number of a spelling; equal spellings must get equal numbers
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
