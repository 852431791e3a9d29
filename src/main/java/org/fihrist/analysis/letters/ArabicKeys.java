package org.fihrist.analysis.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of letters on neighbouring keys of the Arabic keyboard (Arabic 101, {@code ara} in xkb).
 * The letters are folded, so some letters are on several keys: ya also on the key of alef maksura,
 * ha also on that of ta marbuta, ya with hamza on that of every hamza. The key of lam-alef counts
 * as lam.
 */
public final class ArabicKeys {
  /** The rows of keys; a key touches two keys of the row above, at the same index and the next. */
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
