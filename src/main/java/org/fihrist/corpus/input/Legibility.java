package org.fihrist.corpus.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a decoded text can be words of a language. The wrong encoding gives itself away:
 * scripts mix inside words, accents outnumber plain letters, ideographs stand where spaces were.
 */
final class Legibility {
  private static final Pattern WORD =
      Pattern.compile("[\u0000\\p{L}\\p{M}\ufffd\\p{Cn}\\p{Co}\u0080-\u009f]+");

  private Legibility() {}

  /** The share, 0 to 1, of words beyond ASCII that are legible; 1 when there is no such word. */
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
