package org.fihrist.lucene.inversion;

/**
 * Finds the ends of sentences. A sentence ends at a full stop or a similar mark before a space, or
 * at the end of a line.
 */
final class SentenceEnd {
  private static final String MARKS = ".!?\u061F\u061B\u2026\u06D4";

  private SentenceEnd() {}

  /**
   * Tests whether a sentence ends between two words.
   *
   * @param from the end of the first word
   * @param to the start of the second word
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
