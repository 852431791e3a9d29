package org.fihrist.names.latin;

import java.util.List;
import java.util.Map;

/**
 * Probabilities of the signs that stand for letters that Latin script lacks: digits in chats
 * ({@code Mo7ammed}) and apostrophes ({@code Su'udiya}). They are set by hand in {@code
 * chat-letters.tsv}, because no list of names has enough of these signs to learn from.
 */
final class ChatLetters {
  private static final String NO_LETTER = "-";

  private ChatLetters() {}

  /** Adds the groups of these signs to a map of groups and their probabilities. */
  static void addTo(Map<Integer, Double> groups) {
    for (List<String> row : TableLines.of(ChatLetters.class, "chat-letters.tsv")) {
      int arabic = row.get(1).equals(NO_LETTER) ? 0 : Letters.arabic(row.get(1).charAt(0));
      int latin = Letters.latin(row.getFirst().charAt(0));
      groups.put(Letters.group(arabic, latin), Double.valueOf(row.get(2)));
    }
  }
}
