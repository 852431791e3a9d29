package org.fihrist.analysis.letters;

/** Names of the Arabic letters and marks that the rules of the analysis mention. */
public final class ArabicLetters {
  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char JEEM = '\u062C';
  public static final char DAL = '\u062F';
  public static final char REH = '\u0631';
  public static final char ZAIN = '\u0632';
  public static final char TATWEEL = '\u0640';
  public static final char FEH = '\u0641';
  public static final char QAF = '\u0642';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char COMBINING_HAMZA_ABOVE = '\u0654';
  public static final char COMBINING_HAMZA_BELOW = '\u0655';
  public static final char DECIMAL_SEPARATOR = '\u066B';
  public static final char THOUSANDS_SEPARATOR = '\u066C';
  public static final char DAGGER_ALEF = '\u0670';

  private ArabicLetters() {}

  /** Whether {@code c} is a letter of the Arabic script and no presentation form. */
  public static boolean isArabicLetter(int c) {
    return c >= HAMZA
        && c <= '\u08FF'
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** Whether {@code c} is one of the 36 letters of modern Arabic, including hamza on seats. */
  public static boolean isPlainLetter(char c) {
    return (c >= HAMZA && c <= '\u063A') || (c >= FEH && c <= YEH);
  }
}
