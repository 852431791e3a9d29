package org.fihrist.analysis;

import org.apache.lucene.util.Attribute;

/**
 * The number of a word. It is remembered with the word's spelling, so that a word which stands a
 * thousand times in what one thread reads is not looked up a thousand times.
 */
public interface NumberedWordAttribute extends Attribute {
  /** The word, in a stream of numbered words. */
  NumberedWord word();

  /** Sets it. */
  void setWord(NumberedWord word);
}
