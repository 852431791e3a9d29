package org.fihrist.corpus.document;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiTransform;
import com.ibm.icu.text.BidiTransform.Mirroring;
import com.ibm.icu.text.BidiTransform.Order;
import java.text.Normalizer;
import org.fihrist.text.Spacing;

/**
 * Converts a line from visual order, from left to right, to reading order. Right-to-left runs are
 * reversed first; then presentation forms and ligatures are decomposed, whose letters are in
 * reading order.
 */
final class VisualText {
  private static final char PRESENTATION_A = '\ufb50';
  private static final char PRESENTATION_A_END = '\ufdff';
  private static final char PRESENTATION_B = '\ufe70';
  private static final char PRESENTATION_B_END = '\ufefc';
  private static final char LATIN_LIGATURES = '\ufb00';
  private static final char LATIN_LIGATURES_END = '\ufb06';

  private final StringBuilder seen = new StringBuilder();
  private int rightToLeft;
  private int leftToRight;

  /** Adds a glyph, which may stand for several letters in reading order. */
  void letter(String unicode) {
    if (unicode == null) {
      seen.append('\ufffd');
      return;
    }
    boolean arabic = unicode.codePoints().anyMatch(VisualText::isRightToLeft);
    rightToLeft += arabic ? 1 : 0;
    leftToRight += unicode.codePoints().anyMatch(Character::isLetter) && !arabic ? 1 : 0;
    seen.append(arabic ? new StringBuilder(unicode).reverse() : unicode);
  }

  /** Adds a gap between two words. */
  void space() {
    seen.append(' ');
  }

  /** The number of letters that are read from right to left. */
  int rightToLeft() {
    return rightToLeft;
  }

  /** The number of letters that are read from left to right. */
  int leftToRight() {
    return leftToRight;
  }

  /** Whether the leftmost and the rightmost letter are both read from left to right. */
  boolean isLatinAtBothEnds() {
    int[] letters = seen.codePoints().filter(Character::isLetter).toArray();
    return letters.length > 0
        && !isRightToLeft(letters[0])
        && !isRightToLeft(letters[letters.length - 1]);
  }

  /**
   * The line in reading order.
   *
   * @param fromRight whether the line as a whole is read from right to left
   */
  String logical(boolean fromRight) {
    String text = seen.toString();
    if (rightToLeft > 0) {
      byte paragraph = fromRight ? Bidi.RTL : Bidi.LTR;
      text =
          new BidiTransform()
              .transform(text, Bidi.LTR, Order.VISUAL, paragraph, Order.LOGICAL, Mirroring.OFF, 0);
    }
    return Spacing.tidy(resolved(text));
  }

  private static String resolved(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPresentation(c)) {
        // The presentation form of a mark decomposes into a space and the mark.
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip());
      } else {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private static boolean isPresentation(char c) {
    return (c >= PRESENTATION_A && c <= PRESENTATION_A_END)
        || (c >= PRESENTATION_B && c <= PRESENTATION_B_END)
        || (c >= LATIN_LIGATURES && c <= LATIN_LIGATURES_END);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
