package org.fihrist.analysis;

/** The Arabic letters and marks that the rules of this room speak of, by name. */
final class ArabicLetters {
  static final char HAMZA = '\u0621';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_HAMZA_ABOVE = '\u0623';
  static final char WAW_HAMZA = '\u0624';
  static final char ALEF_HAMZA_BELOW = '\u0625';
  static final char YEH_HAMZA = '\u0626';
  static final char ALEF = '\u0627';
  static final char BEH = '\u0628';
  static final char TEH_MARBUTA = '\u0629';
  static final char TEH = '\u062A';
  static final char JEEM = '\u062C';
  static final char DAL = '\u062F';
  static final char REH = '\u0631';
  static final char ZAIN = '\u0632';
  static final char TATWEEL = '\u0640';
  static final char FEH = '\u0641';
  static final char QAF = '\u0642';
  static final char KAF = '\u0643';
  static final char LAM = '\u0644';
  static final char NOON = '\u0646';
  static final char HEH = '\u0647';
  static final char WAW = '\u0648';
  static final char ALEF_MAKSURA = '\u0649';
  static final char YEH = '\u064A';
  static final char COMBINING_HAMZA_ABOVE = '\u0654';
  static final char COMBINING_HAMZA_BELOW = '\u0655';
  static final char DECIMAL_SEPARATOR = '\u066B';
  static final char THOUSANDS_SEPARATOR = '\u066C';
  static final char DAGGER_ALEF = '\u0670';

  private ArabicLetters() {}

  /** Whether {@code c} is a letter of the Arabic script, presentation forms left out. */
  static boolean isArabicLetter(int c) {
    return c >= HAMZA
        && c <= '\u08FF'
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** Whether {@code c} is one of the 36 letters of plain modern Arabic, hamza seats included. */
  static boolean isPlainLetter(char c) {
    return (c >= HAMZA && c <= '\u063A') || (c >= FEH && c <= YEH);
  }
}
