package org.fihrist.analysis.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * Which keys lie side by side on the Arabic keyboard (Arabic 101, which xkb calls {@code ara}). The
 * letters are folded ones, so some stand on several keys: ya on that of alef maksura, ha on that of
 * ta marbuta, ya with hamza on that of every hamza; the key of lam-alef is a lam.
 */
public final class ArabicKeys {
  /** A row's key touches two of the row above: the one in its own place and the next. */
  private static final List<String> ROWS = List.of("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئئئرليهوزظ");

  public static final LetterPairs NEIGHBOURS = LetterPairs.of(neighbours());

  private ArabicKeys() {}

  private static List<String> neighbours() {
    List<String> pairs = new ArrayList<>();
    for (int row = 0; row < ROWS.size(); row++) {
      for (int key = 0; key < ROWS.get(row).length(); key++) {
        String letter = ROWS.get(row).substring(key, key + 1);
        pairs.addAll(with(letter, row, key + 1));
        pairs.addAll(with(letter, row - 1, key));
        pairs.addAll(with(letter, row - 1, key + 1));
      }
    }
    return pairs;
  }

  private static List<String> with(String letter, int row, int key) {
    return row >= 0 && key < ROWS.get(row).length()
        ? List.of(letter + ROWS.get(row).charAt(key))
        : List.of();
  }
}
