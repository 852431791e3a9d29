package org.fihrist.lucene.inversion;

/** Where a sentence ends: at a full stop or its like before a space, or at the end of a line. */
final class SentenceEnd {
  private static final String MARKS = ".!?\u061F\u061B\u2026\u06D4";

  private SentenceEnd() {}

  /**
   * Whether a sentence ends between two words.
   *
   * @param from where the first word ends
   * @param to where the second begins
   */
  static boolean isBetween(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char letter = text.charAt(i);
      if (letter == '\n' || letter == '\r') {
        return true;
      }
      if (MARKS.indexOf(letter) >= 0
          && i + 1 < text.length()
          && Character.isWhitespace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
