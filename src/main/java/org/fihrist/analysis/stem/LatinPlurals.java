package org.fihrist.analysis.stem;

import java.util.Set;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Removes the plural ending of a word in Latin letters. The rules serve both English and French,
 * because the language of a query is unknown: the S-stemmer (Harman, "How Effective Is Suffixing?",
 * 1991) with the endings that French has in common ({@code réfugiés}, {@code classes}) or in
 * addition ({@code journaux}). The rules are cautious, because a wrong cut of a name does more harm
 * than a missing cut of a noun: {@code Hama} does not find {@code Hamas}, and {@code pari} does not
 * find {@code Paris}.
 */
final class LatinPlurals {
  /** Words that only look like plurals. */
  private static final Set<String> WHOLE = WordList.words("latin-whole-words.txt");

  private static final int MIN_LENGTH = 4;

  /**
   * Shorter words in -as, -is and -os are names such as {@code Abbas}, {@code Tunis}, {@code
   * Davos}.
   */
  private static final int MIN_LENGTH_AFTER_VOWEL = 6;

  private static final String VOWELS_OF_NAMES = "aio";
  private static final String NO_PLURAL_AFTER = "su";

  private LatinPlurals() {}

  /** The stem of a folded word in any script but Arabic. */
  static StemAnalysis read(String word) {
    String stem = isPlain(word) ? singular(word) : word;
    if (stem.equals(word)) {
      return StemAnalysis.whole(word, Ground.WHOLE);
    }
    String after = word.startsWith(stem) ? word.substring(stem.length()) : "";
    return new StemAnalysis("", stem, after, stem, Ground.RULES);
  }

  private static boolean isPlain(String word) {
    return word.length() >= MIN_LENGTH && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String singular(String word) {
    if (WHOLE.contains(word)) {
      return word;
    }
    int last = word.length() - 1;
    return switch (word.charAt(last)) {
      case 's' -> takesPlural(word, last) ? withoutE(word.substring(0, last)) : word;
      case 'x' -> withoutX(word);
      default -> withoutE(word);
    };
  }

  private static boolean takesPlural(String word, int last) {
    char before = word.charAt(last - 1);
    return VOWELS_OF_NAMES.indexOf(before) >= 0
        ? word.length() >= MIN_LENGTH_AFTER_VOWEL
        : NO_PLURAL_AFTER.indexOf(before) < 0;
  }

  /**
   * Unifies {@code class} and {@code classe}, {@code armie} (from {@code armies}) and {@code army}.
   */
  private static String withoutE(String word) {
    if (word.length() < MIN_LENGTH || !word.endsWith("e")) {
      return word;
    }
    String rest = word.substring(0, word.length() - 1);
    if (rest.endsWith("i")) {
      return rest.substring(0, rest.length() - 1) + 'y';
    }
    boolean sibilant =
        rest.endsWith("ch") || rest.endsWith("sh") || rest.endsWith("ss") || rest.endsWith("x");
    return sibilant || rest.endsWith("o") ? rest : word;
  }

  private static String withoutX(String word) {
    String rest = word.substring(0, word.length() - 1);
    if (rest.endsWith("eau") || rest.endsWith("eu")) {
      return rest;
    }
    boolean plural = rest.endsWith("au") && word.length() >= MIN_LENGTH_AFTER_VOWEL;
    return plural ? rest.substring(0, rest.length() - 1) + 'l' : word;
  }
}
