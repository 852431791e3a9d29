package org.fihrist.names;

import java.util.Arrays;

/**
 * How badly an Arabic word fits a word in Latin letters: the cheapest way to read the one as the
 * other, letter group by letter group (Needleman and Wunsch 1970, over the steps of a {@link
 * LatinWord}), in hundredths of a consonant. Arabic letters that no Latin letter stands for cost
 * what it is unlikely to leave them unwritten: little for ain, hamza and vowels.
 */
final class Alignment {
  static final int TOO_FAR = Grapheme.NEVER;

  private static final char FIRST = '\u0621';
  private static final char LAST = '\u064A';
  private static final char YEH_HAMZA = '\u0626';
  private static final char ALEF = '\u0627';
  private static final char AIN = '\u0639';
  private static final char HEH = '\u0647';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final int CONSONANT = 100;
  private static final int FINAL_HEH = 17;
  private static final int FIRST_ALEF = 45;
  private static final int[] UNWRITTEN = unwritten();

  private final LatinWord latin;
  private final int dearest;
  private int[][] costs = new int[0][0];

  /** Compares with a Latin word; what costs more than {@code dearest} is {@link #TOO_FAR}. */
  Alignment(LatinWord latin, int dearest) {
    this.latin = latin;
    this.dearest = dearest;
  }

  private static int[] unwritten() {
    int[] cost = new int[LAST - FIRST + 1];
    Arrays.fill(cost, CONSONANT);
    cost[YEH_HAMZA - FIRST] = 14;
    cost[AIN - FIRST] = 18;
    cost[ALEF - FIRST] = 33;
    cost[YEH - FIRST] = 33;
    cost[WAW - FIRST] = 45;
    cost[HEH - FIRST] = 40;
    return cost;
  }

  /** The cost of reading the Latin word as this one. */
  int cost(char[] arabic, int length) {
    begin(length);
    for (int from = 0; from < latin.length(); from++) {
      leaveUnwritten(costs[from], arabic, length);
      for (LatinWord.Step step : latin.steps(from)) {
        read(step.grapheme(), costs[from], costs[step.to()], arabic, length);
      }
    }
    leaveUnwritten(costs[latin.length()], arabic, length);
    return Math.min(TOO_FAR, costs[latin.length()][length]);
  }

  private void begin(int length) {
    if (costs.length == 0 || costs[0].length <= length) {
      costs = new int[latin.length() + 1][length + 9];
    }
    for (int[] row : costs) {
      Arrays.fill(row, 0, length + 1, TOO_FAR);
    }
    costs[0][0] = 0;
  }

  private void read(Grapheme grapheme, int[] before, int[] after, char[] arabic, int length) {
    for (int j = 0; j <= length; j++) {
      int cost = before[j];
      if (cost > dearest) {
        continue;
      }
      after[j] = Math.min(after[j], cost + grapheme.nothing());
      if (j < length) {
        after[j + 1] = Math.min(after[j + 1], cost + grapheme.one(arabic[j]));
        for (Grapheme.Reading reading : grapheme.several()) {
          int end = j + reading.arabic().length();
          if (end <= length && startsWith(arabic, j, reading.arabic())) {
            after[end] = Math.min(after[end], cost + reading.cost());
          }
        }
      }
    }
  }

  private static boolean startsWith(char[] arabic, int at, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (arabic[at + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void leaveUnwritten(int[] row, char[] arabic, int length) {
    for (int j = 0; j < length; j++) {
      int cost = UNWRITTEN[arabic[j] - FIRST];
      if (arabic[j] == HEH && j == length - 1) {
        cost = FINAL_HEH;
      } else if (arabic[j] == ALEF && j == 0) {
        cost = FIRST_ALEF;
      }
      row[j + 1] = Math.min(row[j + 1], row[j] + cost);
    }
  }
}
