package org.fihrist.text;

/**
 * A text with each letter and digit unified in its place: lengths and positions stay, so a match in
 * the folded text is a match in the original.
 */
final class TextFolding {
  private TextFolding() {}

  static String of(String text) {
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
