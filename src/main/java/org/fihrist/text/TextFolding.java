package org.fihrist.text;

/**
 * Unifies the spelling of each letter and digit in a text. The length does not change, so a match
 * in the folded text has the same offsets in the original.
 */
public final class TextFolding {
  private TextFolding() {}

  /** The folded text, of the same length. */
  public static String of(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (Character.isDigit(c)) {
        folded[i] = (char) ('0' + Character.digit(c, 10));
      } else if (Spacing.isSpace(c) || Character.getType(c) == Character.FORMAT) {
        folded[i] = ' ';
      } else {
        folded[i] = MatchKey.fold(Character.toLowerCase(c));
      }
    }
    return new String(folded);
  }
}
