package org.fihrist.corpus.language;

import java.util.List;

/**
 * Tells the languages of the Arabic script apart by the letters that only some of them have (the
 * tables of the Unicode CLDR's exemplar characters). Arabic has its own letters alone, but borrows
 * a few for foreign names, so a share of them decides and not one.
 */
final class ArabicScript {
  private record Letters(String language, String own, double leastShare) {}

  // Each is asked only when those above it were not found: the letters of Persian stand in all.
  private static final List<Letters> LANGUAGES =
      List.of(
          new Letters("ckb", "\u06c6\u06ce\u06d5\u0695\u06b5", 0.03),
          new Letters("ug", "\u06c8\u06d0\u06cb\u06c7", 0.03),
          new Letters("ps", "\u069a\u0681\u0685\u0693\u0696\u06cd\u067c\u0689\u06bc", 0.015),
          new Letters("ur", "\u0679\u0688\u0691\u06ba\u06d2\u06be", 0.03),
          new Letters("fa", "\u067e\u0686\u0698\u06af\u06a9", 0.025));

  private static final String ARABIC = "ar";
  private static final char LAST_OF_ARABIC = '\u066d';
  private static final char LAST_OF_BLOCK = '\u06ff';
  private static final String FARSI_YEH = "\u06cc";
  private static final String TA_MARBUTA_AND_HAMZA_BELOW = "\u0629\u0625";

  private ArabicScript() {}

  /** The language of a text whose letters are mostly Arabic ones. */
  static String languageOf(CharSequence text, int letters) {
    if (!hasForeignLetters(text)) {
      return ARABIC;
    }
    for (Letters own : LANGUAGES) {
      int found = count(text, own.own) - count(text, TA_MARBUTA_AND_HAMZA_BELOW);
      if (found >= 2 && found >= own.leastShare * letters) {
        return own.language;
      }
    }
    // A Persian headline can do without the four Persian letters, but hardly without this ya.
    boolean persian = count(text, FARSI_YEH) >= 2 && count(text, TA_MARBUTA_AND_HAMZA_BELOW) == 0;
    return persian ? "fa" : ARABIC;
  }

  /** Most texts have none, and need not be counted through for each language. */
  private static boolean hasForeignLetters(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_OF_ARABIC && text.charAt(i) <= LAST_OF_BLOCK) {
        return true;
      }
    }
    return false;
  }

  private static int count(CharSequence text, String wanted) {
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      found += wanted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return found;
  }
}
