package org.fihrist.corpus.input;

import java.nio.charset.Charset;

/** Repairs Windows-1256 that was read as Windows-1252: such words have accented letters only. */
final class SingleByteMojibake {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final int SAMPLE_LENGTH = 400;
  private static final int MIN_LETTERS = 10;
  private static final int MIN_LETTERS_IF_SUSPECT = 3;
  private static final double MIN_ARABIC_SHARE = 0.95;

  /** European words of accented letters only have one letter: {@code à}, {@code é}. */
  private static final int MIN_MEAN_RUN_LENGTH = 2;

  private SingleByteMojibake() {}

  static String repaired(String text, boolean suspect) {
    return looksLikeIt(text, suspect ? MIN_LETTERS_IF_SUSPECT : MIN_LETTERS) ? decoded(text) : text;
  }

  private static boolean looksLikeIt(String text, int minimum) {
    int accented = 0;
    int runs = 0;
    int touchingPlain = 0;
    int end = Math.min(text.length(), SAMPLE_LENGTH);
    boolean before = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c > 0xff && ByteTable.WINDOWS_1252.of(c) < 0) {
        return false;
      }
      boolean now = c >= 0xc0 && c <= 0xff;
      accented += now ? 1 : 0;
      runs += now && !before ? 1 : 0;
      boolean plainBeside = i > 0 && isPlain(text.charAt(i - 1)) != isPlain(c);
      touchingPlain += plainBeside && (now || before) ? 1 : 0;
      before = now;
    }
    return accented >= minimum
        && accented >= MIN_MEAN_RUN_LENGTH * runs
        && touchingPlain * 5 < runs
        && isArabic(decoded(text.substring(0, end)));
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isArabic(String text) {
    long foreign = text.chars().filter(c -> c >= 0xc0 && Character.isLetter(c)).count();
    long arabic =
        text.chars().filter(c -> c >= 0x600 && c <= 0x6ff && Character.isLetter(c)).count();
    return arabic >= MIN_ARABIC_SHARE * foreign;
  }

  private static String decoded(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      int b = ByteTable.WINDOWS_1252.of(text.charAt(i));
      bytes[i] = b < 0 ? (byte) '?' : (byte) b;
    }
    return new String(bytes, WINDOWS_1256);
  }
}
