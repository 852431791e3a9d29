package org.fihrist.analysis.correct;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.WAW;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The distance of two folded words as spellings of one word. At most {@link #MAX_CHANGES} letters
 * may be changed, left out, added or swapped with their neighbour. A change that is a common error
 * has a low cost. The costs and their reasons:
 *
 * <ul>
 *   <li>{@link #CONFUSION}: spellings that writers often confuse, because they sound alike or
 *       because there is no rule.
 *       <ul>
 *         <li>Letters that sound alike in dialects: {@code ض ظ}, {@code ض ز}, {@code ذ ز}, {@code ظ
 *             ز}, {@code ظ ذ}, {@code د ذ}, {@code د ض}, {@code ث س}, {@code ث ت}, {@code س ص},
 *             {@code ت ط}.
 *         <li>Letters that write the same foreign sound: g in {@code ج غ ق ك}, so that {@code
 *             بنتاغون} is {@code بنتاجون}; ch in {@code خ ك}; s in {@code س ش}, as in {@code
 *             غوتيريس}.
 *         <li>Hamza on a seat, which many writers omit: {@code مؤتمر}, {@code موتمر}; {@code رئيس},
 *             {@code رييس}; and a missing or additional hamza after the first letter.
 *         <li>A missing or additional long vowel inside a word, because names have no rule: {@code
 *             نتنياهو}, {@code نتانياهو}; the silent alef after a final waw: {@code قالو}, {@code
 *             قالوا}.
 *         <li>A letter written twice instead of once.
 *         <li>At the end of a word: alef instead of ha, {@code سوريا}, {@code سورية}; alef instead
 *             of ya, {@code موسى}, {@code موسا}; open instead of closed ta, {@code رحمة}, {@code
 *             رحمت}.
 *         <li>The alef before the first consonants of a foreign word: {@code ستوكهولم}, {@code
 *             استوكهولم}.
 *       </ul>
 *   <li>{@link #SWAP}: two adjacent letters swapped, an error of fast typing; and one long vowel
 *       instead of another, which is frequent in names. Both often give another Arabic word, so
 *       they cost nearly as much as an edit.
 *   <li>{@link #EDIT}: any other change. This includes {@code ح ه} and {@code ا ع}: learners
 *       confuse them, but they distinguish too many words ({@code حرم}, {@code هرم}).
 *   <li>Not allowed: another first letter, except by confusion or swap. Writers rarely mistake it,
 *       and too many words would match.
 * </ul>
 */
public final class SpellingDistance {
  /** The cost of an ordinary edit. */
  public static final int EDIT = 4;

  /** A distance greater than any cost: the words are not similar. */
  public static final int TOO_FAR = 1_000;

  static final int CONFUSION = 2;
  static final int SWAP = 3;

  /** The largest number of changes; with more of them, a short word could become any other word. */
  static final int MAX_CHANGES = 2;

  private static final String VOWELS = "اوي";

  private static final List<String> CONFUSED =
      List.of(
          "ضظ", "ضز", "ذز", "ظز", "ظذ", "دذ", "دض", "ثس", "ثت", "سص", "تط", "جغ", "جق", "جك", "غق",
          "غك", "قك", "خك", "سش", "ئا", "ئو", "ئي");

  private static final List<String> CONFUSED_AT_THE_END = List.of("اه", "اي", "ته");

  private final String a;
  private final String b;

  private SpellingDistance(String a, String b) {
    this.a = a;
    this.b = b;
  }

  /** The cost to change one folded word into another; {@link #TOO_FAR} after too many changes. */
  public static int between(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > MAX_CHANGES
        || countMissing(a, b) > MAX_CHANGES
        || countMissing(b, a) > MAX_CHANGES) {
      return TOO_FAR;
    }
    return new SpellingDistance(a, b).cheapest();
  }

  /**
   * A lower bound for the number of letters of one word that the other lacks. This cheap test
   * excludes nearly all words.
   */
  private static int countMissing(String from, String in) {
    return Long.bitCount(letters(from) & ~letters(in));
  }

  /** The letters of a word as a set of bits; each Arabic letter has its own bit. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** The letters from {@code start} to {@code end} of a text, exclusive, as a set of bits. */
  static long letters(char[] text, int start, int end) {
    long letters = 0;
    for (int i = start; i < end; i++) {
      letters |= 1L << text[i];
    }
    return letters;
  }

  /** Prefixes such that every word near the given word begins with one of them. */
  static Set<String> beginnings(String word) {
    int second = word.offsetByCodePoints(0, 1);
    String first = word.substring(0, second);
    Set<String> beginnings = new HashSet<>();
    beginnings.add(first);
    for (String pair : CONFUSED) {
      if (pair.contains(first)) {
        beginnings.add(pair.replace(first, ""));
      }
    }
    beginnings.add(ALEF + first);
    if (second < word.length()) {
      String next = word.substring(second, word.offsetByCodePoints(second, 1));
      beginnings.add(word.charAt(0) == ALEF ? next : next + first);
    }
    return beginnings;
  }

  /** Computes the optimal string alignment for each number of changes. */
  private int cheapest() {
    int[][] fewer = none();
    int best = TOO_FAR;
    for (int changes = 0; changes <= MAX_CHANGES; changes++) {
      int[][] costs = none();
      for (int i = 0; i <= a.length(); i++) {
        int end = Math.min(b.length(), i + MAX_CHANGES);
        for (int j = Math.max(0, i - MAX_CHANGES); j <= end; j++) {
          costs[i][j] = Math.min(unchanged(costs, i, j), changed(fewer, i, j));
        }
      }
      best = Math.min(best, costs[a.length()][b.length()]);
      fewer = costs;
    }
    return best;
  }

  private int[][] none() {
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int[] row : costs) {
      Arrays.fill(row, TOO_FAR);
    }
    return costs;
  }

  private int unchanged(int[][] costs, int i, int j) {
    if (i == 0 || j == 0) {
      return i == j ? 0 : TOO_FAR;
    }
    return a.charAt(i - 1) == b.charAt(j - 1) ? costs[i - 1][j - 1] : TOO_FAR;
  }

  /** The smallest cost with one more change; costs of impossible changes are not computed. */
  private int changed(int[][] fewer, int i, int j) {
    int best = TOO_FAR;
    if (i > 0 && fewer[i - 1][j] < best) {
      best = Math.min(best, fewer[i - 1][j] + extra(a, i - 1, b, j));
    }
    if (j > 0 && fewer[i][j - 1] < best) {
      best = Math.min(best, fewer[i][j - 1] + extra(b, j - 1, a, i));
    }
    if (i > 0 && j > 0 && fewer[i - 1][j - 1] < best) {
      best = Math.min(best, fewer[i - 1][j - 1] + otherLetter(i - 1, j - 1));
    }
    if (i > 1 && j > 1 && fewer[i - 2][j - 2] < best && isSwap(i - 1, j - 1)) {
      best = Math.min(best, fewer[i - 2][j - 2] + SWAP);
    }
    return best;
  }

  private boolean isSwap(int i, int j) {
    return a.charAt(i) == b.charAt(j - 1) && a.charAt(i - 1) == b.charAt(j);
  }

  private int otherLetter(int i, int j) {
    char first = a.charAt(i);
    char second = b.charAt(j);
    boolean atTheEnd = i == a.length() - 1 && j == b.length() - 1;
    if (isPair(CONFUSED, first, second)
        || (i > 0 && atTheEnd && isPair(CONFUSED_AT_THE_END, first, second))) {
      return CONFUSION;
    }
    if (i == 0 || j == 0) {
      return TOO_FAR;
    }
    return isVowel(first) && isVowel(second) ? SWAP : EDIT;
  }

  private static boolean isPair(List<String> pairs, char first, char second) {
    for (String pair : pairs) {
      if (first != second && pair.indexOf(first) >= 0 && pair.indexOf(second) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /**
   * The cost of a letter that only one of the words has.
   *
   * @param next the index in {@code shorter} of the letter that follows
   */
  private static int extra(String longer, int at, String shorter, int next) {
    char letter = longer.charAt(at);
    if (at == 0) {
      boolean helps = letter == ALEF && isLetterAt(longer, 1, shorter, next);
      return helps ? CONFUSION : TOO_FAR;
    }
    boolean doubled = letter == longer.charAt(at - 1) && Character.isLetter(letter);
    boolean silent =
        isVowel(letter)
            && (at < longer.length() - 1 || (letter == ALEF && longer.charAt(at - 1) == WAW));
    return doubled || silent || letter == YEH_HAMZA ? CONFUSION : EDIT;
  }

  private static boolean isLetterAt(String first, int at, String second, int next) {
    return at < first.length() && next < second.length() && first.charAt(at) == second.charAt(next);
  }
}
