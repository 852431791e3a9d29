package org.fihrist.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fihrist.names.latin.TableLines;

/**
 * The letters on the keys of a keyboard layout, from the table {@code keys.tsv}. A key is
 * identified by its row in the table; a key with shift counts as a separate key.
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
        TableLines.of(KeyboardLayout.class, "keys.tsv").stream()
            .flatMap(line -> List.of(line.get(plain), line.get(plain + 1)).stream())
            .toList());
  }

  /**
   * The text that the same keys write on another layout. Characters that are on no key do not
   * change.
   *
   * <p>Lam-alef is one key on Arabic layouts, but may also be typed with two keys. Each lam-alef in
   * the text is taken for one key, unless its bit in {@code apart} is set.
   *
   * @param apart bit 0 stands for the first lam-alef in the text, bit 1 for the second, and so on
   */
  String retype(String typed, KeyboardLayout target, int apart) {
    StringBuilder retyped = new StringBuilder();
    int ligatures = 0;
    int at = 0;
    while (at < typed.length()) {
      int end = at + 1;
      if (isLigature(typed, at) && (apart >>> ligatures++ & 1) == 0) {
        end = at + LIGATURE;
      }
      String written = typed.substring(at, end);
      Integer key = keys.get(written);
      retyped.append(key == null ? written : target.writes.get(key));
      at = end;
    }
    return retyped.toString();
  }

  /** The number of lam-alef ligatures in a text. */
  int ligatures(String typed) {
    return (int) IntStream.range(0, typed.length()).filter(at -> isLigature(typed, at)).count();
  }

  private boolean isLigature(String typed, int at) {
    return at + LIGATURE <= typed.length() && keys.containsKey(typed.substring(at, at + LIGATURE));
  }
}
