package org.fihrist.search;

/**
 * A text that is being typed.
 *
 * @param text all of it
 * @param caret where the next letter will stand, in UTF-16 units
 * @param most how many completions are wanted at most
 */
public record CompletionRequest(String text, int caret, int most) {
  public CompletionRequest {
    if (caret < 0 || caret > text.length() || most < 1) {
      throw new IllegalArgumentException("caret in the text, most from 1: " + caret + ", " + most);
    }
  }
}
