package org.fihrist.search;

/**
 * A request for completions of a text that is being typed.
 *
 * @param text the whole text
 * @param caret the position of the caret, in UTF-16 units
 * @param most the largest number of completions
 */
public record CompletionRequest(String text, int caret, int most) {
  public CompletionRequest {
    if (caret < 0 || caret > text.length() || most < 1) {
      throw new IllegalArgumentException("caret in the text, most from 1: " + caret + ", " + most);
    }
  }
}
