package org.fihrist.analysis.letters;

import static org.fihrist.analysis.letters.ArabicLetters.*;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Unifies the spelling variants of a word. It is a pure and idempotent function on cleaned words:
 * folding a folded word changes nothing. The rules, in order:
 *
 * <ol>
 *   <li>Alef with any hamza, madda or wasla becomes alef; a separate hamza before alef is removed
 *       ({@code قرءان}, {@code قرآن}).
 *   <li>Every other hamza, on waw, on ya or separate, becomes one letter, ya with hamza ({@code
 *       مسؤول}, {@code مسئول}).
 *   <li>Alef maksura and the ya of Persian and Urdu become ya; ta marbuta and the ha of other
 *       languages become ha; the additional letters of Persian, Urdu, Kurdish and Maghrebi
 *       keyboards become the similar Arabic letters.
 *   <li>A final hamza after alef is removed in words of four or more letters ({@code سماء}, {@code
 *       سما}), and the ya before a final hamza is removed ({@code شيء}, {@code شئ}).
 *   <li>Words in other scripts lose French elision and the English possessive (see {@link
 *       LatinClitics}), then case, accents, Hebrew points, apostrophes, the signs for ayn and hamza
 *       in transliterations, and thousands separators. The Greek sigma has one form, and the
 *       Russian {@code ё} becomes {@code е}. In the scripts of India and South-East Asia, marks are
 *       vowels and are kept.
 * </ol>
 *
 * <p>Cleaning has already removed the dagger alef with the other marks, because modern spelling
 * writes {@code هٰذا} as {@code هذا} and not as {@code هاذا}.
 */
public final class LetterFolder {
  private static final int MIN_LENGTH_WITHOUT_FINAL_HAMZA = 3;
  private static final char FINAL_SIGMA = '\u03C2';
  private static final char SIGMA = '\u03C3';
  private static final char RUSSIAN_YE = '\u0435';
  private static final char RUSSIAN_YO = '\u0451';

  private LetterFolder() {}

  /** The folded form of a cleaned word; it is empty only if the word is empty. */
  public static String fold(String word) {
    StringBuilder folded = letters(word);
    dropFinalHamza(folded);
    return folded.isEmpty() ? word : folded.toString();
  }

  /** Folds a part of a word letter by letter, without the rules for the end of a word. */
  public static String foldLetters(String part) {
    return letters(part).toString();
  }

  private static StringBuilder letters(String written) {
    String word = LatinClitics.withoutClitics(written);
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < HAMZA || c >= '\u0900') {
        foldOther(c, out);
      } else if (c != HAMZA || !isBeforeAlef(word, i)) {
        out.append(foldArabic(c));
      }
    }
    return out;
  }

  private static boolean isBeforeAlef(String word, int hamza) {
    int next = hamza + 1;
    while (next < word.length() && word.charAt(next) == HAMZA) {
      next++;
    }
    return next < word.length() && foldArabic(word.charAt(next)) == ALEF;
  }

  private static char foldArabic(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW -> ALEF;
      case '\u0671', '\u0672', '\u0673', '\u0675', '\u0773', '\u0774' -> ALEF;
      case WAW_HAMZA, '\u0674', '\u0676', '\u0677', '\u0678', '\u06D3', HAMZA -> YEH_HAMZA;
      case ALEF_MAKSURA, '\u063D', '\u063E', '\u063F' -> YEH;
      case '\u06CC', '\u06CD', '\u06CE', '\u06D0', '\u06D1', '\u06D2' -> YEH;
      case TEH_MARBUTA, '\u06BE', '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06D5', '\u06FF' -> HEH;
      case '\u06A9', '\u06AA', '\u06AB', '\u06AC', '\u06AD', '\u06AE', '\u06AF' -> KAF;
      case '\u0762',
          '\u0763',
          '\u0764',
          '\u06B0',
          '\u06B1',
          '\u06B2',
          '\u06B3',
          '\u06B4',
          '\u063B',
          '\u063C' ->
          KAF;
      case '\u067E', '\u067B', '\u0680' -> BEH;
      case '\u0679', '\u067A', '\u067C', '\u067D', '\u067F' -> TEH;
      case '\u0686', '\u0683', '\u0684', '\u0687', '\u06BF' -> JEEM;
      case '\u0688', '\u0689', '\u068A', '\u068B', '\u068C', '\u068D', '\u068F', '\u0690' -> DAL;
      case '\u0691', '\u0692', '\u0693', '\u0694', '\u0695', '\u0696' -> REH;
      case '\u0697', '\u0698', '\u0699' -> ZAIN;
      case '\u06A1', '\u06A2', '\u06A3', '\u06A4', '\u06A5', '\u06A6' -> FEH;
      case '\u06A7', '\u06A8' -> QAF;
      case '\u06B5', '\u06B6', '\u06B7', '\u06B8' -> LAM;
      case '\u06B9', '\u06BA', '\u06BB', '\u06BC', '\u06BD' -> NOON;
      case '\u06C4',
          '\u06C5',
          '\u06C6',
          '\u06C7',
          '\u06C8',
          '\u06C9',
          '\u06CA',
          '\u06CB',
          '\u06CF' ->
          WAW;
      default -> c;
    };
  }

  private static void foldOther(char c, StringBuilder out) {
    if (c < '\u0080') {
      if (c != LatinClitics.APOSTROPHE && c != ',' && c != '"') {
        out.append(Character.toLowerCase(c));
      }
      return;
    }
    if (isVowelSign(c)) {
      out.append(c);
      return;
    }
    // ASCII folding replaces one character by at most four.
    char[] folded = new char[4];
    int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
    for (int i = 0; i < length; i++) {
      char letter = withoutAccent(Character.toLowerCase(folded[i]));
      if (Character.getType(letter) != Character.NON_SPACING_MARK && !isRing(letter)) {
        out.append(letter);
      }
    }
  }

  /** Folds Greek and Russian letters, which ASCII folding does not change. */
  private static char withoutAccent(char letter) {
    if (letter == RUSSIAN_YO) {
      return RUSSIAN_YE;
    }
    if (letter == FINAL_SIGMA) {
      return SIGMA;
    }
    return isGreek(letter)
        ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0)
        : letter;
  }

  private static boolean isGreek(char c) {
    return (c >= '\u0370' && c <= '\u03FF') || (c >= '\u1F00' && c <= '\u1FFF');
  }

  /** Whether a mark is a vowel sign of a script of India or a related script. */
  private static boolean isVowelSign(char c) {
    return c >= '\u0900' && c <= '\u1AAF' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether a character is a sign such as {@code ʼ ʾ ʿ}: an apostrophe that Unicode calls a letter.
   */
  private static boolean isRing(char c) {
    return c >= '\u02B9' && c <= '\u02C1';
  }

  private static void dropFinalHamza(StringBuilder word) {
    int last = word.length() - 1;
    while (last > 0 && word.charAt(last) == YEH_HAMZA) {
      char before = word.charAt(last - 1);
      if (before == ALEF && last >= MIN_LENGTH_WITHOUT_FINAL_HAMZA) {
        word.setLength(last);
      } else if (before == YEH && last > 1) {
        word.deleteCharAt(last - 1);
      } else {
        return;
      }
      last = word.length() - 1;
    }
  }
}
