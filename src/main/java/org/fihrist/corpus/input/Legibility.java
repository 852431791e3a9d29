package org.fihrist.corpus.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates how much of a decoded text consists of possible words. In a wrong encoding, words mix
 * scripts, accented letters outnumber plain letters, or ideographs appear instead of spaces.
 */
final class Legibility {
  private static final Pattern WORD =
      Pattern.compile("[\u0000\\p{L}\\p{M}\ufffd\\p{Cn}\\p{Co}\u0080-\u009f]+");

  private Legibility() {}

  /**
   * The share of legible words among words with non-ASCII letters, 0 to 1; 1 without such words.
   */
  static double of(String text) {
    int legible = 0;
    int words = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      if (word.codePoints().anyMatch(c -> c >= 0x80 || c == 0)) {
        words++;
        legible += isLegible(word) ? 1 : 0;
      }
    }
    return words == 0 ? 1 : (double) legible / words;
  }

  private static boolean isLegible(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.COMMON;
    int plain = 0;
    for (int c : word.codePoints().toArray()) {
      if (c == 0 || c == 0xfffd || (c >= 0x80 && c <= 0x9f)) {
        return false;
      }
      plain += c < 0x80 ? 1 : 0;
      Character.UnicodeScript own = Character.UnicodeScript.of(c);
      if (own == Character.UnicodeScript.COMMON || own == Character.UnicodeScript.INHERITED) {
        continue;
      }
      if (script != Character.UnicodeScript.COMMON && own != script) {
        return false;
      }
      script = own;
    }
    return switch (script) {
      case LATIN -> 2 * plain >= word.length();
      case HAN, HANGUL, YI, UNKNOWN -> false;
      default -> true;
    };
  }
}
