package org.fihrist.analysis.correct;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.WAW;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.util.Arrays;
import java.util.List;
import org.fihrist.analysis.letters.ArabicKeys;
import org.fihrist.analysis.letters.LetterPairs;

/**
 * How unlikely it is that somebody who meant one folded word typed another: the channel of a
 * noisy-channel speller (Kernighan, Church and Gale, "A spelling correction program based on a
 * noisy channel model", 1990). Costs are tenths of a natural logarithm, so that they add up and can
 * be weighed against how frequent a word is.
 *
 * <p>{@link SpellingDistance} answers another question, which words a tilde reaches, and must be
 * the same both ways; here a letter left out is not a letter put in, and the keyboard counts. What
 * costs how much, from most likely on:
 *
 * <ol>
 *   <li>{@link #SEAT}: a hamza on another letter or on none ({@code مسوول}).
 *   <li>{@link #SOUND}: letters that are said alike ({@code متضاهرين}), or write one foreign sound
 *       ({@code افقانستان}).
 *   <li>{@link #TWICE}: a letter typed twice, or once where it belongs twice.
 *   <li>{@link #VOWEL}: a long vowel more or less, or one for another; the letters that end words
 *       with one sound ({@code برشلونا}).
 *   <li>{@link #SWAP}: two neighbours swapped.
 *   <li>{@link #KEY}: the key beside the right one, typed for it or with it (Arabic 101 layout).
 *   <li>{@link #LOST}: a letter left out; {@link #EXTRA}: one put in; {@link #OTHER}: any for any.
 *   <li>{@link #FIRST} on top of what is no matter of sound or order, at the first letter.
 * </ol>
 */
final class SlipCost {
  static final int TOO_MUCH = 1_000;

  private static final int SEAT = 12;
  private static final int SOUND = 15;
  private static final int TWICE = 18;
  private static final int VOWEL = 21;
  private static final int SWAP = 23;
  private static final int KEY = 30;
  private static final int LOST = 34;
  private static final int EXTRA = 40;
  private static final int OTHER = 50;
  private static final int FIRST = 12;

  /** Words of lengths further apart are not compared. */
  static final int MOST_LONGER = 2;

  private static final String VOWELS = "اوي";

  private static final LetterPairs SEATS = LetterPairs.of(List.of("ئا", "ئو", "ئي"));

  private static final LetterPairs SOUNDS =
      LetterPairs.of(
          List.of(
              "ضظ", "ضز", "ذز", "ظز", "ظذ", "دذ", "دض", "ثس", "ثت", "سص", "تط", "جغ", "جق", "غق",
              "غك", "قك", "خك", "سش", "صز"));

  private static final LetterPairs ENDS = LetterPairs.of(List.of("اه", "اي", "ته"));

  private final String typed;
  private final int most;
  private final int[][] costs;
  private String meant = "";

  /**
   * Compares words with one that was typed; for use by one thread.
   *
   * @param most costs above are not told apart
   */
  SlipCost(String typed, int most) {
    this.typed = typed;
    this.most = most;
    this.costs = new int[typed.length() + MOST_LONGER + 1][typed.length() + 1];
  }

  /** What it costs to have typed it for another folded word; {@link #TOO_MUCH} if above. */
  int of(String word) {
    if (Math.abs(word.length() - typed.length()) > MOST_LONGER) {
      return TOO_MUCH;
    }
    meant = word;
    int least = 0;
    for (int i = 0; i <= meant.length(); i++) {
      int before = least;
      least = row(i);
      // A swap reaches over one row, so two have to be above.
      if (Math.min(before, least) > most) {
        return TOO_MUCH;
      }
    }
    int cost = costs[meant.length()][typed.length()];
    return cost > most ? TOO_MUCH : cost;
  }

  /** Optimal string alignment with these costs, near the diagonal; the least cost of a row. */
  private int row(int i) {
    Arrays.fill(costs[i], TOO_MUCH);
    int end = Math.min(typed.length(), i + MOST_LONGER);
    int least = TOO_MUCH;
    for (int j = Math.max(0, i - MOST_LONGER); j <= end; j++) {
      costs[i][j] = i == 0 && j == 0 ? 0 : step(i, j);
      least = Math.min(least, costs[i][j]);
    }
    return least;
  }

  private int step(int i, int j) {
    int best = TOO_MUCH;
    if (i > 0 && j > 0) {
      best = costs[i - 1][j - 1] + replaced(i - 1, j - 1);
    }
    if (i > 0) {
      best = Math.min(best, costs[i - 1][j] + lost(i - 1, j));
    }
    if (j > 0) {
      best = Math.min(best, costs[i][j - 1] + extra(j - 1, i));
    }
    if (i > 1 && j > 1 && isSwap(i - 1, j - 1)) {
      best = Math.min(best, costs[i - 2][j - 2] + SWAP);
    }
    return best;
  }

  private boolean isSwap(int i, int j) {
    return meant.charAt(i) == typed.charAt(j - 1)
        && meant.charAt(i - 1) == typed.charAt(j)
        && meant.charAt(i) != meant.charAt(i - 1);
  }

  private int replaced(int i, int j) {
    char one = meant.charAt(i);
    char other = typed.charAt(j);
    if (one == other) {
      return 0;
    }
    if (SEATS.have(one, other)) {
      return SEAT;
    }
    if (SOUNDS.have(one, other)) {
      return SOUND;
    }
    boolean atTheEnd = i == meant.length() - 1 && j == typed.length() - 1;
    if (i > 0 && ((isVowel(one) && isVowel(other)) || (atTheEnd && ENDS.have(one, other)))) {
      return VOWEL;
    }
    return (ArabicKeys.NEIGHBOURS.have(one, other) ? KEY : OTHER) + atFirst(i);
  }

  private int lost(int i, int j) {
    char letter = meant.charAt(i);
    if (i > 0 && letter == meant.charAt(i - 1)) {
      return TWICE;
    }
    if (i > 0 && (isVowel(letter) || letter == YEH_HAMZA)) {
      return i < meant.length() - 1 ? VOWEL : LOST;
    }
    boolean helps = i == 0 && letter == ALEF && j == 0;
    return helps ? VOWEL : LOST + atFirst(i);
  }

  private int extra(int j, int i) {
    char letter = typed.charAt(j);
    boolean again = j > 0 && letter == typed.charAt(j - 1);
    boolean before = j == 0 && i < meant.length() && letter == meant.charAt(i);
    if (again || before) {
      return TWICE;
    }
    if (j > 0 && isVowel(letter)) {
      boolean silent = letter == ALEF && typed.charAt(j - 1) == WAW;
      return j < typed.length() - 1 || silent ? VOWEL : LOST;
    }
    boolean beside =
        (j > 0 && ArabicKeys.NEIGHBOURS.have(letter, typed.charAt(j - 1)))
            || (j < typed.length() - 1 && ArabicKeys.NEIGHBOURS.have(letter, typed.charAt(j + 1)));
    return (beside ? KEY : EXTRA) + atFirst(j);
  }

  private static int atFirst(int index) {
    return index == 0 ? FIRST : 0;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
