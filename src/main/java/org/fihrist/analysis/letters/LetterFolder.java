package org.fihrist.analysis.letters;

import static org.fihrist.analysis.letters.ArabicLetters.*;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Unifies the ways in which one word is spelled. A pure function on cleaned words, and idempotent:
 * folding what is folded changes nothing. The rules, in order:
 *
 * <ol>
 *   <li>Alef with any hamza, madda or wasla is alef; a letter hamza before alef goes ({@code
 *       قرءان}, {@code قرآن}).
 *   <li>Every other hamza, on waw, on ya or on the line, is one letter ({@code مسؤول}, {@code
 *       مسئول}); ya with hamza stands for it.
 *   <li>Alef maksura and the Persian and Urdu yas are ya; ta marbuta and the foreign has are ha;
 *       the letters that Persian, Urdu, Kurdish and Maghrebi typing adds become their Arabic
 *       neighbours.
 *   <li>A final hamza goes after alef in words of four letters and more ({@code سماء}, {@code
 *       سما}), and the ya before a final hamza goes ({@code شيء}, {@code شئ}).
 *   <li>Of words in other scripts go French elision and the English possessive, as {@link
 *       LatinClitics} tells them; then case, accents, the points of Hebrew, apostrophes and what
 *       transliteration has for ayn and hamza, and thousands separators. The Greek sigma has one
 *       form, the Russian {@code ё} is {@code е}. From India to Thailand marks are vowels and stay.
 * </ol>
 *
 * <p>The dagger alef went with the other marks in cleaning: modern spelling writes {@code هذا}, not
 * {@code هاذا}, for {@code هٰذا}.
 */
public final class LetterFolder {
  private static final int SHORTEST_WITHOUT_FINAL_HAMZA = 3;
  private static final char FINAL_SIGMA = '\u03C2';
  private static final char SIGMA = '\u03C3';
  private static final char RUSSIAN_YE = '\u0435';
  private static final char RUSSIAN_YO = '\u0451';

  private LetterFolder() {}

  /** The folded form of a cleaned word; never empty unless the word is. */
  public static String fold(String word) {
    StringBuilder folded = letters(word);
    dropFinalHamza(folded);
    return folded.isEmpty() ? word : folded.toString();
  }

  /** Folds letter by letter, without the rules for a word's end: for a part of a word. */
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
    // ASCII folding writes at most four characters for one.
    char[] folded = new char[4];
    int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
    for (int i = 0; i < length; i++) {
      char letter = withoutAccent(Character.toLowerCase(folded[i]));
      if (Character.getType(letter) != Character.NON_SPACING_MARK && !isRing(letter)) {
        out.append(letter);
      }
    }
  }

  /** Greek and Russian, of which ASCII folding knows nothing. */
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

  /** The scripts of India and what descends from them write vowels as marks. */
  private static boolean isVowelSign(char c) {
    return c >= '\u0900' && c <= '\u1AAF' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** {@code ʼ ʾ ʿ} and their like: apostrophes that Unicode counts among letters. */
  private static boolean isRing(char c) {
    return c >= '\u02B9' && c <= '\u02C1';
  }

  private static void dropFinalHamza(StringBuilder word) {
    int last = word.length() - 1;
    while (last > 0 && word.charAt(last) == YEH_HAMZA) {
      char before = word.charAt(last - 1);
      if (before == ALEF && last >= SHORTEST_WITHOUT_FINAL_HAMZA) {
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
