package org.fihrist.analysis;

import org.apache.lucene.util.Attribute;

/**
 * The numbered word at the present position of a token stream. The token filter caches it for each
 * token, so that a frequent word is looked up only once in each thread.
 */
public interface NumberedWordAttribute extends Attribute {
  /** The word at the present position. */
  NumberedWord word();

  /** Sets the word. */
  void setWord(NumberedWord word);
}
