package org.fihrist.analysis.letters;

/**
 * Reduces a word to the shapes of its letters without dots and hamzas. Recognition of printed
 * Arabic confuses letters of one shape most often: {@code ب ت ث ن ي}, {@code ج ح خ}, {@code د ذ},
 * {@code ر ز}, {@code س ش}, {@code ص ض}, {@code ط ظ}, {@code ع غ}, {@code ف ق}.
 */
public final class LetterShapes {
  private static final String LETTERS = "تثنيىئجخذزشضظغقأإآٱؤةکی";
  private static final String SHAPES = "ببببببححدرسصطعفاااا" + "وهكب";
  private static final char NONE = 'ء';

  private LetterShapes() {}

  /** The word with one letter for all letters of a shape. */
  public static String of(String word) {
    StringBuilder shapes = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      int place = LETTERS.indexOf(letter);
      if (letter != NONE) {
        shapes.append(place < 0 ? letter : SHAPES.charAt(place));
      }
    }
    return shapes.toString();
  }
}
