package org.fihrist.analysis.correct;

import static org.fihrist.analysis.letters.ArabicLetters.ALEF;
import static org.fihrist.analysis.letters.ArabicLetters.WAW;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far two folded words are apart as spellings of one word. At most {@link #MOST_CHANGES}
 * letters are changed, left out, added or swapped with their neighbour, and each change costs as
 * much as it is unlikely to be a slip. The specification, and its reasons:
 *
 * <ul>
 *   <li>{@link #CONFUSION}: what writers really confuse, for they hear no difference or have no
 *       rule.
 *       <ul>
 *         <li>Letters that dialects say alike: {@code ض ظ}, {@code ض ز}, {@code ذ ز}, {@code ظ ز},
 *             {@code ظ ذ}, {@code د ذ}, {@code د ض}, {@code ث س}, {@code ث ت}, {@code س ص}, {@code
 *             ت ط}.
 *         <li>Letters that write one foreign sound: g in {@code ج غ ق ك}, so that {@code بنتاغون}
 *             is {@code بنتاجون}; ch in {@code خ ك}; s in {@code س ش}, as in {@code غوتيريس}.
 *         <li>Hamza on a seat, which many leave out: {@code مؤتمر}, {@code موتمر}; {@code رئيس},
 *             {@code رييس}; and a hamza more or less behind the first letter.
 *         <li>A long vowel more or less inside a word, for names have no rule: {@code نتنياهو},
 *             {@code نتانياهو}; the silent alef behind a final waw: {@code قالو}, {@code قالوا}.
 *         <li>A letter written twice instead of once.
 *         <li>At the end alef for ha, {@code سوريا}, {@code سورية}; alef for ya, {@code موسى},
 *             {@code موسا}; open for closed ta, {@code رحمة}, {@code رحمت}.
 *         <li>The alef that helps into a foreign word: {@code ستوكهولم}, {@code استوكهولم}.
 *       </ul>
 *   <li>{@link #SWAP}: neighbours swapped, as fast fingers do; and one long vowel for another, as
 *       names have it. Both often make another Arabic word, so they cost nearly an edit.
 *   <li>{@link #EDIT}: everything else. {@code ح ه} and {@code ا ع} are here: learners confuse
 *       them, but they tell too many words apart ({@code حرم}, {@code هرم}).
 *   <li>Never: another first letter, unless by confusion or swap. Writers get it right, and words
 *       without it are too many.
 * </ul>
 */
public final class SpellingDistance {
  /** What an ordinary edit costs. */
  public static final int EDIT = 4;

  /** More than any cost. */
  public static final int TOO_FAR = 1_000;

  static final int CONFUSION = 2;
  static final int SWAP = 3;

  /** With more of them, any short word becomes any other. */
  static final int MOST_CHANGES = 2;

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

  /** What it costs to make one folded word of another; {@link #TOO_FAR} by too many changes. */
  public static int between(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (Math.abs(a.length() - b.length()) > MOST_CHANGES
        || countMissing(a, b) > MOST_CHANGES
        || countMissing(b, a) > MOST_CHANGES) {
      return TOO_FAR;
    }
    return new SpellingDistance(a, b).cheapest();
  }

  /** At least so many letters of one word are not in the other; cheap, and settles nearly all. */
  private static int countMissing(String from, String in) {
    return Long.bitCount(letters(from) & ~letters(in));
  }

  /** A set of letters: Arabic ones each have a bit of their own. */
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** The set of the letters from {@code start} up to {@code end} in a text. */
  static long letters(char[] text, int start, int end) {
    long letters = 0;
    for (int i = start; i < end; i++) {
      letters |= 1L << text[i];
    }
    return letters;
  }

  /** What the words begin with that are near a word: every one begins with one of these. */
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

  /** Optimal string alignment, once for each number of changes. */
  private int cheapest() {
    int[][] fewer = none();
    int best = TOO_FAR;
    for (int changes = 0; changes <= MOST_CHANGES; changes++) {
      int[][] costs = none();
      for (int i = 0; i <= a.length(); i++) {
        int end = Math.min(b.length(), i + MOST_CHANGES);
        for (int j = Math.max(0, i - MOST_CHANGES); j <= end; j++) {
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

  /** With one change more; what a change costs is asked only where one can be made. */
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
    char one = a.charAt(i);
    char other = b.charAt(j);
    boolean atTheEnd = i == a.length() - 1 && j == b.length() - 1;
    if (isPair(CONFUSED, one, other)
        || (i > 0 && atTheEnd && isPair(CONFUSED_AT_THE_END, one, other))) {
      return CONFUSION;
    }
    if (i == 0 || j == 0) {
      return TOO_FAR;
    }
    return isVowel(one) && isVowel(other) ? SWAP : EDIT;
  }

  private static boolean isPair(List<String> pairs, char one, char other) {
    for (String pair : pairs) {
      if (one != other && pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** What a letter costs that stands in one word and not in the other, before its next letter. */
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

  private static boolean isLetterAt(String word, int at, String other, int next) {
    return at < word.length() && next < other.length() && word.charAt(at) == other.charAt(next);
  }
}
