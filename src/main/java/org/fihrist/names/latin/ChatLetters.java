package org.fihrist.names.latin;

import java.util.Map;

/**
 * Signs for letters that Latin script lacks: digits in chats ({@code Mo7ammed}), and apostrophes
 * ({@code Su'udiya}), which mostly are left out. No list of names has enough of them to learn from.
 */
final class ChatLetters {
  /** A sign, a letter and how likely they are together; {@code -} is no letter. */
  private static final String[] LETTERS = {
    "3 \u0639 0.8",
    "7 \u062D 0.8",
    "5 \u062E 0.8",
    "6 \u0637 0.8",
    "9 \u0635 0.3",
    "9 \u0642 0.5",
    "8 \u0642 0.4",
    "8 \u063A 0.3",
    "2 \u0621 0.3",
    "2 \u0627 0.3",
    "2 \u0642 0.2",
    "2 - 0.1",
    "' \u0639 0.3",
    "' \u0621 0.2",
    "' \u0627 0.1",
    "' - 0.3",
  };

  private ChatLetters() {}

  static void addTo(Map<Integer, Double> groups) {
    for (String line : LETTERS) {
      String[] parts = line.split(" ", -1);
      int arabic = parts[1].equals("-") ? 0 : Letters.arabic(parts[1].charAt(0));
      int latin = Letters.latin(parts[0].charAt(0));
      groups.put(Letters.group(arabic, latin), Double.valueOf(parts[2]));
    }
  }
}
