package org.fihrist.analysis.stem;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.letters.ArabicLetters;

/**
 * The shapes of broken plurals and of the singulars that they may be made of, after folding. A
 * digit stands for a letter of the root, the same in both.
 */
final class BrokenPlurals {
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("ا12ا3", List.of("123", "123ه")),
          new Shape("12و3", List.of("123")),
          new Shape("12ا3", List.of("123", "12ي3")),
          new Shape("123ا", List.of("12ي3")),
          new Shape("ا123ا", List.of("12ي3")),
          new Shape("ا123ه", List.of("12ا3", "12ي3")),
          new Shape("123ي", List.of("12ي3")),
          new Shape("12ائ3", List.of("12ي3ه", "12ا3ه", "12و3ه")),
          new Shape("1وا23", List.of("1ا23", "1ا23ه")),
          new Shape("م1ا23", List.of("م123", "م123ه")),
          new Shape("م1ا2ي3", List.of("م12و3", "م12ا3")),
          new Shape("ت1ا2ي3", List.of("ت12ي3")),
          new Shape("12ا34", List.of("1234", "1234ه")),
          new Shape("12ا3ي4", List.of("123و4", "123ا4", "123ي4")));

  private BrokenPlurals() {}

  /** One shape of plurals, with those of its singulars. */
  private record Shape(String plural, List<String> singulars) {}

  /** What a word may be the plural of, by its shape alone: most of it is no word at all. */
  static List<String> singulars(String word) {
    List<String> singulars = new ArrayList<>();
    for (Shape shape : SHAPES) {
      String root = root(word, shape.plural());
      if (!root.isEmpty()) {
        shape.singulars().forEach(singular -> singulars.add(fill(singular, root)));
      }
    }
    return singulars;
  }

  /** The letters that stand where the digits do; empty for a word of another shape. */
  private static String root(String word, String shape) {
    if (word.length() != shape.length()) {
      return "";
    }
    StringBuilder root = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char letter = word.charAt(i);
      if (Character.isDigit(shape.charAt(i))) {
        if (letter == ArabicLetters.ALEF) {
          return "";
        }
        root.append(letter);
      } else if (letter != shape.charAt(i)) {
        return "";
      }
    }
    return root.toString();
  }

  private static String fill(String shape, String root) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      int digit = Character.digit(shape.charAt(i), 10);
      word.append(digit < 0 ? shape.charAt(i) : root.charAt(digit - 1));
    }
    return word.toString();
  }
}
