package org.fihrist.indexing;

import java.util.List;
import org.fihrist.names.FoldedWord;

/**
 * Receives the words of texts while they are indexed, so that no text is split into words twice.
 */
public interface TextListener {
  /** Tests whether the listener wants the words of a field. */
  boolean listensTo(String field);

  /**
   * Receives one value of a field.
   *
   * @param words the words of the text in order
   */
  void hear(String text, List<FoldedWord> words);
}
