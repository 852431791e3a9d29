package org.fihrist.analysis.correct;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.WAW;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.util.Arrays;
import java.util.List;
import org.fihrist.analysis.letters.ArabicKeys;
import org.fihrist.analysis.letters.LetterPairs;

/**
 * The cost of typing one folded word instead of another: the channel model of a noisy-channel
 * speller (Kernighan, Church and Gale, "A spelling correction program based on a noisy channel
 * model", 1990). Costs are negative natural log-probabilities times ten, so that they can be added
 * and compared with the frequency of a word.
 *
 * <p>{@link SpellingDistance} has another purpose: it decides which words a tilde matches, and it
 * is symmetric. Here a missing letter differs from an additional one, and the keyboard layout
 * matters. The errors, from the most likely to the least:
 *
 * <ol>
 *   <li>{@link #SEAT}: a hamza on another letter or on none ({@code مسوول}).
 *   <li>{@link #SOUND}: letters that sound alike ({@code متضاهرين}), or that write the same foreign
 *       sound ({@code افقانستان}).
 *   <li>{@link #TWICE}: a letter typed twice, or a double letter typed once.
 *   <li>{@link #VOWEL}: a missing, additional or different long vowel; final letters with the same
 *       sound ({@code برشلونا}).
 *   <li>{@link #SWAP}: two adjacent letters swapped.
 *   <li>{@link #KEY}: a neighbouring key, typed instead of the right key or together with it
 *       (Arabic 101 layout).
 *   <li>{@link #LOST}: a missing letter; {@link #EXTRA}: an additional letter; {@link #OTHER}: any
 *       other letter.
 *   <li>{@link #FIRST} is added at the first letter to the costs of keys, missing, additional and
 *       other letters.
 * </ol>
 */
final class TypoCost {
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

  /** Words whose lengths differ by more are not compared. */
  static final int MAX_LENGTH_DIFFERENCE = 2;

  private static final String VOWELS = "اوي";

  private static final LetterPairs SEATS = LetterPairs.of(List.of("ئا", "ئو", "ئي"));

  private static final LetterPairs SOUNDS =
      LetterPairs.of(
          List.of(
              "ضظ", "ضز", "ذز", "ظز", "ظذ", "دذ", "دض", "ثس", "ثت", "سص", "تط", "جغ", "جق", "غق",
              "غك", "قك", "خك", "سش", "صز"));

  private static final LetterPairs ENDS = LetterPairs.of(List.of("اه", "اي", "ته"));

  private final String typed;
  private final int limit;
  private final int[][] costs;
  private String meant = "";

  /**
   * Prepares a typed word for comparison with other words; for use by one thread.
   *
   * @param limit the highest cost of interest; higher costs become {@link #TOO_MUCH}
   */
  TypoCost(String typed, int limit) {
    this.typed = typed;
    this.limit = limit;
    this.costs = new int[typed.length() + MAX_LENGTH_DIFFERENCE + 1][typed.length() + 1];
  }

  /** The cost if another folded word was meant; {@link #TOO_MUCH} above the limit. */
  int of(String word) {
    if (Math.abs(word.length() - typed.length()) > MAX_LENGTH_DIFFERENCE) {
      return TOO_MUCH;
    }
    meant = word;
    int smallest = 0;
    for (int i = 0; i <= meant.length(); i++) {
      int previous = smallest;
      smallest = row(i);
      // A swap skips one row, so two consecutive rows must be above the limit.
      if (Math.min(previous, smallest) > limit) {
        return TOO_MUCH;
      }
    }
    int cost = costs[meant.length()][typed.length()];
    return cost > limit ? TOO_MUCH : cost;
  }

  /**
   * Computes a row of the optimal string alignment, near the diagonal, and returns its smallest
   * cost.
   */
  private int row(int i) {
    int end = Math.min(typed.length(), i + MAX_LENGTH_DIFFERENCE);
    // The next rows read one cell further on either side.
    int first = Math.max(0, i - MAX_LENGTH_DIFFERENCE - 1);
    Arrays.fill(costs[i], first, Math.min(typed.length(), end + 1) + 1, TOO_MUCH);
    int smallest = TOO_MUCH;
    for (int j = Math.max(0, i - MAX_LENGTH_DIFFERENCE); j <= end; j++) {
      costs[i][j] = i == 0 && j == 0 ? 0 : step(i, j);
      smallest = Math.min(smallest, costs[i][j]);
    }
    return smallest;
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
    char intended = meant.charAt(i);
    char actual = typed.charAt(j);
    if (intended == actual) {
      return 0;
    }
    if (SEATS.have(intended, actual)) {
      return SEAT;
    }
    if (SOUNDS.have(intended, actual)) {
      return SOUND;
    }
    boolean atTheEnd = i == meant.length() - 1 && j == typed.length() - 1;
    if (i > 0
        && ((isVowel(intended) && isVowel(actual)) || (atTheEnd && ENDS.have(intended, actual)))) {
      return VOWEL;
    }
    return (ArabicKeys.NEIGHBOURS.have(intended, actual) ? KEY : OTHER) + atFirst(i);
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
