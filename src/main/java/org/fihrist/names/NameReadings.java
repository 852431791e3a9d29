package org.fihrist.names;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.stem.StemAnalysis;

/**
 * How a word may begin a name: as it stands, or behind {@code و} or {@code ف}, behind {@code ب},
 * {@code ل} or {@code ك}, or behind one of each. An article is part of a name and never taken off,
 * but {@code لل} hides one: {@code للأردن} is to {@code الأردن}.
 */
final class NameReadings {
  private static final char LAM = '\u0644';
  private static final String AND = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_NAME = 3;

  private NameReadings() {}

  /** Whether a folded word begins with a letter that may not be its own. */
  static boolean mayBegin(String folded) {
    char first = folded.charAt(0);
    return folded.length() > SHORTEST_NAME
        && (AND.indexOf(first) >= 0 || PREPOSITIONS.indexOf(first) >= 0);
  }

  /** What may remain of a folded word when letters that are not its own are taken off. */
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
      // Three lams in a row are written as two.
      add(readings, ARTICLE + rest);
    }
  }

  private static void add(List<String> readings, String rest) {
    if (rest.length() >= SHORTEST_NAME) {
      readings.add(rest);
    }
  }

  /** Whether a folded word is listed as one, so that nothing may be taken off it. */
  static boolean isWord(String folded) {
    StemAnalysis reading = Ladder.shipped().read(folded);
    return switch (reading.ground()) {
      case STOP_WORD -> true;
      case KNOWN -> reading.before().isEmpty() && reading.after().isEmpty();
      case BELONGING, RULES, WHOLE -> false;
    };
  }

  /** Whether a folded word is joined to what stands before it by {@code و}. */
  static boolean isJoined(String folded) {
    return folded.charAt(0) == AND.charAt(0);
  }
}
