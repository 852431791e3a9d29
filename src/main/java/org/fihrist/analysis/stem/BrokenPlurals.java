package org.fihrist.analysis.stem;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.letters.ArabicLetters;

/**
 * The shapes of broken plurals and of their singulars, after folding: see {@code
 * broken-plurals.txt}. A digit in a shape stands for a letter of the root.
 */
final class BrokenPlurals {
  private static final List<Shape> SHAPES =
      WordList.lines("broken-plurals.txt").stream()
          .map(line -> new Shape(line.getFirst(), line.subList(1, line.size())))
          .toList();

  private BrokenPlurals() {}

  /** The shape of a plural with the shapes of its singulars. */
  private record Shape(String plural, List<String> singulars) {}

  /** The possible singulars of a word by its shape alone; most of them are not words. */
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

  /** The letters of the word at the digits of the shape; empty for a word of another shape. */
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
