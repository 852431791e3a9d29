package org.fihrist.analysis.stem;

import java.util.Set;
import org.fihrist.analysis.stem.StemAnalysis.Ground;

/**
 * Takes the plural off a word in Latin letters, by rules that serve English and French alike, for
 * nobody knows the language of a query: the S-stemmer (Harman, "How Effective Is Suffixing?", 1991)
 * with the endings that French shares ({@code réfugiés}, {@code classes}) or has besides ({@code
 * journaux}). A name suffers more from a wrong cut than a noun from a missing one: {@code Hamas} is
 * not found for {@code Hama}, nor {@code Paris} for {@code pari}.
 */
final class LatinPlurals {
  /** They only look so, and the rest is another word or name. */
  private static final Set<String> WHOLE =
      Set.of(
          "news", "mars", "fars", "kars", "shams", "jeans", "marie", "julie", "pays", "fils",
          "cours", "corps", "dans", "sans", "vers");

  private static final int SHORTEST = 4;

  /** Of names such as {@code Abbas}, {@code Tunis} and {@code Davos}. */
  private static final int SHORTEST_AFTER_VOWEL = 6;

  private static final String SHORT_AFTER = "aio";
  private static final String NO_PLURAL_AFTER = "su";

  private LatinPlurals() {}

  /** A folded word in any letters, read. */
  static StemAnalysis read(String word) {
    String stem = isPlain(word) ? singular(word) : word;
    if (stem.equals(word)) {
      return StemAnalysis.whole(word, Ground.WHOLE);
    }
    String after = word.startsWith(stem) ? word.substring(stem.length()) : "";
    return new StemAnalysis("", stem, after, stem, Ground.RULES);
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
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
    return SHORT_AFTER.indexOf(before) >= 0
        ? word.length() >= SHORTEST_AFTER_VOWEL
        : NO_PLURAL_AFTER.indexOf(before) < 0;
  }

  /** One form of {@code class} and {@code classe}, {@code armies} and {@code army}. */
  private static String withoutE(String word) {
    if (word.length() < SHORTEST || !word.endsWith("e")) {
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
    boolean plural = rest.endsWith("au") && word.length() >= SHORTEST_AFTER_VOWEL;
    return plural ? rest.substring(0, rest.length() - 1) + 'l' : word;
  }
}
