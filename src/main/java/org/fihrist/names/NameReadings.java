package org.fihrist.names;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.stem.StemAnalysis;

/**
 * Removes the proclitics before a name: {@code و} or {@code ف}, then {@code ب}, {@code ل} or {@code
 * ك}. The article is part of the name and is not removed. {@code لل} contains an article: {@code
 * للأردن} is {@code ل} with {@code الأردن}.
 */
final class NameReadings {
  private static final char LAM = '\u0644';
  private static final String AND = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";
  private static final int MIN_NAME_LENGTH = 3;

  private NameReadings() {}

  /** Whether the first letter of a folded word may be a proclitic. */
  static boolean mayBegin(String folded) {
    char first = folded.charAt(0);
    return folded.length() > MIN_NAME_LENGTH
        && (AND.indexOf(first) >= 0 || PREPOSITIONS.indexOf(first) >= 0);
  }

  /** The words that may remain of a folded word when its proclitics are removed. */
  static List<String> withoutClitics(String folded) {
    List<String> readings = new ArrayList<>(4);
    if (AND.indexOf(folded.charAt(0)) >= 0) {
      String rest = folded.substring(1);
      add(readings, rest);
      addWithoutPreposition(readings, rest);
    } else {
      addWithoutPreposition(readings, folded);
    }
    return readings;
  }

  private static void addWithoutPreposition(List<String> readings, String word) {
    if (PREPOSITIONS.indexOf(word.charAt(0)) < 0) {
      return;
    }
    String rest = word.substring(1);
    add(readings, rest);
    if (word.charAt(0) == LAM && rest.charAt(0) == LAM) {
      add(readings, ARTICLE + rest.substring(1));
      // Of three lams in a row, Arabic writes only two.
      add(readings, ARTICLE + rest);
    }
  }

  private static void add(List<String> readings, String rest) {
    if (rest.length() >= MIN_NAME_LENGTH) {
      readings.add(rest);
    }
  }

  /**
   * Whether the lexicon lists a folded word as a whole, so that its first letter is no proclitic.
   */
  static boolean isWord(String folded) {
    StemAnalysis reading = Ladder.shipped().read(folded);
    return switch (reading.ground()) {
      case STOP_WORD -> true;
      case KNOWN -> reading.before().isEmpty() && reading.after().isEmpty();
      case NISBA, RULES, WHOLE -> false;
    };
  }

  /** Whether a folded word begins with {@code و}, which may join it to the word before. */
  static boolean isJoined(String folded) {
    return folded.charAt(0) == AND.charAt(0);
  }
}
