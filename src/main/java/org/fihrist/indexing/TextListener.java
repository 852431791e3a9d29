package org.fihrist.indexing;

import java.util.List;
import org.fihrist.names.FoldedWord;

/** Receives the words of texts while these are indexed, so that no text is cut into words twice. */
public interface TextListener {
  /** Whether the words of a field are of interest. */
  boolean listensTo(String field);

  /**
   * Receives one value of such a field.
   *
   * @param words of the text, in order
   */
  void hear(String text, List<FoldedWord> words);
}
