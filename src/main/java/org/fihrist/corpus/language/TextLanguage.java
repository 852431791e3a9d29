package org.fihrist.corpus.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which language is a text in? The answer is a primary language subtag of BCP 47, such as {@code
 * ar}; empty when the text is too short or too mixed to tell. Only a text's beginning is looked at,
 * and Arabic is told from its neighbours by letters alone: detection must cost a rebuild nothing.
 */
public final class TextLanguage {
  private static final int LOOKED_AT = 500;
  private static final int MIN_LETTERS = 8;
  private static final int MIN_LETTERS_FOR_NGRAMS = 40;
  private static final double MIN_SHARE_OF_SCRIPT = 0.6;
  private static final int LAST_OF_ARABIC_BLOCK = 0x6ff;
  private static final int FIRST_OF_ARABIC_BLOCK = 0x600;

  private static final Map<UnicodeScript, String> ONE_LANGUAGE_SCRIPTS =
      Map.of(
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.SYRIAC, "syr",
          UnicodeScript.ETHIOPIC, "am",
          UnicodeScript.TIFINAGH, "zgh",
          UnicodeScript.HANGUL, "ko");

  private TextLanguage() {}

  /**
   * The language of a text.
   *
   * @param stated what its source says, in any case and with any region; empty when it says nothing
   */
  public static String of(String stated, String text) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
    String found = detected(start);
    return found.isEmpty() ? agreeing(primary(stated), start) : found;
  }

  /** Whether most letters of a text are of the Arabic script. */
  public static boolean isArabicScript(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return 2 * letters.getOrDefault(UnicodeScript.ARABIC, 0) > all;
  }

  private static String detected(String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    var most = letters.entrySet().stream().max(Map.Entry.comparingByValue());
    if (all < MIN_LETTERS || most.isEmpty()) {
      return "";
    }
    UnicodeScript script = most.get().getKey();
    int ofScript = most.get().getValue();
    if (ofScript < MIN_SHARE_OF_SCRIPT * all) {
      return "";
    }
    if (script == UnicodeScript.ARABIC) {
      return ArabicScript.languageOf(text, ofScript);
    }
    String only = ONE_LANGUAGE_SCRIPTS.getOrDefault(script, "");
    return only.isEmpty() && all >= MIN_LETTERS_FOR_NGRAMS ? NgramLanguages.languageOf(text) : only;
  }

  // A source that says "ar" of an English text is a template that nobody filled in.
  private static String agreeing(String stated, String text) {
    Map<UnicodeScript, Integer> letters = letters(text);
    if (stated.isEmpty() || letters.isEmpty()) {
      return "";
    }
    boolean arabicText = letters.getOrDefault(UnicodeScript.ARABIC, 0) > 0;
    boolean arabicLanguage = "ar fa ur ckb ps ug sd ku".contains(stated);
    return arabicText == arabicLanguage ? stated : "";
  }

  private static String primary(String stated) {
    String primary = stated.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
    return primary.matches("[a-z]{2,3}") ? primary : "";
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int arabic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_OF_ARABIC_BLOCK && c <= LAST_OF_ARABIC_BLOCK) {
        arabic += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (arabic > 0) {
      letters.merge(UnicodeScript.ARABIC, arabic, Integer::sum);
    }
    return letters;
  }
}
