package org.fihrist.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the keys of a keyboard write, from the table {@code keys.tsv}. A key is known by its place
 * in the table; shifted, it counts as another key.
 */
final class KeyboardLayout {
  static final KeyboardLayout ENGLISH = column(1);
  static final KeyboardLayout FRENCH = column(3);
  static final KeyboardLayout ARABIC = column(5);
  static final KeyboardLayout ARABIC_MAC = column(7);

  private static final int LIGATURE = 2;

  private final List<String> writes;
  private final Map<String, Integer> keys = new HashMap<>();

  private KeyboardLayout(List<String> writes) {
    this.writes = writes;
    for (int key = 0; key < writes.size(); key++) {
      keys.putIfAbsent(writes.get(key), key);
    }
  }

  private static KeyboardLayout column(int plain) {
    return new KeyboardLayout(
        TableLines.of("keys.tsv").stream()
            .flatMap(line -> List.of(line.get(plain), line.get(plain + 1)).stream())
            .toList());
  }

  /**
   * What the same keys write on another layout. Lam-alef is one key of Arabic layouts, and is taken
   * for it before its letters are, but for those of which {@code apart} has the bit: the first is
   * bit 0. What no key writes stays.
   */
  String retype(String typed, KeyboardLayout other, int apart) {
    StringBuilder meant = new StringBuilder();
    int ligatures = 0;
    int at = 0;
    while (at < typed.length()) {
      int end = at + 1;
      if (isLigature(typed, at) && (apart >>> ligatures++ & 1) == 0) {
        end = at + LIGATURE;
      }
      String written = typed.substring(at, end);
      Integer key = keys.get(written);
      meant.append(key == null ? written : other.writes.get(key));
      at = end;
    }
    return meant.toString();
  }

  int ligatures(String typed) {
    return (int) IntStream.range(0, typed.length()).filter(at -> isLigature(typed, at)).count();
  }

  private boolean isLigature(String typed, int at) {
    return at + LIGATURE <= typed.length() && keys.containsKey(typed.substring(at, at + LIGATURE));
  }
}
