package org.fihrist.analysis.letters;

import static org.fihrist.analysis.letters.ArabicLetters.COMBINING_HAMZA_ABOVE;
import static org.fihrist.analysis.letters.ArabicLetters.COMBINING_HAMZA_BELOW;
import static org.fihrist.analysis.letters.ArabicLetters.DECIMAL_SEPARATOR;
import static org.fihrist.analysis.letters.ArabicLetters.HAMZA;
import static org.fihrist.analysis.letters.ArabicLetters.TATWEEL;
import static org.fihrist.analysis.letters.ArabicLetters.THOUSANDS_SEPARATOR;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;
import static org.fihrist.analysis.letters.LatinClitics.APOSTROPHE;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a token into words and cleans them, so that the exact level does not depend on how a text
 * was encoded. The rules:
 *
 * <ul>
 *   <li>NFKC: presentation forms and ligatures become letters, a combining hamza joins its seat.
 *   <li>Vowel marks, Quranic marks, tatweel and invisible characters (bidi, zero width joiner, soft
 *       hyphen) are removed. In Arabic words, a combining hamza without a seat becomes the letter
 *       hamza.
 *   <li>Digits of every script become ASCII digits, the Arabic separators the ASCII ones.
 *   <li>A word ends at a zero width non-joiner, an underscore or any other character that is
 *       neither letter nor digit, and between Arabic letters and digits or another script: {@code
 *       درعا_البلد} and {@code الـ48} are two words each. A separator between digits, an apostrophe
 *       between letters and the gershayim of a Hebrew abbreviation are kept.
 * </ul>
 *
 * <p>The range of a word in the original covers all its letters with their marks and tatweel, but
 * no invisible characters at its ends.
 */
public final class TokenCleaner {
  /** The role of a character when a token is split into words. */
  private enum Role {
    ARABIC,
    OTHER_LETTER,
    DIGIT,
    /** Kept after a letter; a mark alone is not a word. */
    MARK,
    /** Removed, but inside the range of its word. */
    ORNAMENT,
    /** Removed, and outside the range of any word. */
    INVISIBLE,
    BREAK
  }

  /** Quranic letters that show how the letter before them is read. */
  private static final char SMALL_WAW = '\u06E5';

  private static final char SMALL_YEH = '\u06E6';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** The apostrophe that Unicode calls a letter; it does not end a word. */
  private static final char LETTER_APOSTROPHE = '\u02BC';

  /** The gershayim of Hebrew as most people type it. */
  private static final char GERSHAYIM = '"';

  private final String token;
  private final StringBuilder clean = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>(1);
  private final int[] range = {-1, -1};
  private Role last = Role.BREAK;

  private TokenCleaner(String token) {
    this.token = token;
  }

  /** A cleaned word of a token, with its range in the token. */
  public record Piece(int start, int end, String word) {}

  /** The cleaned words of {@code token}, in order; empty when it has no letters or digits. */
  public static List<Piece> clean(String token) {
    if (isPlain(token)) {
      return List.of(new Piece(0, token.length(), token));
    }
    return new TokenCleaner(token).run();
  }

  /** Whether a text is a single word that needs no cleaning. */
  public static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!ArabicLetters.isPlainLetter(token.charAt(i))) {
        return false;
      }
    }
    return !token.isEmpty();
  }

  private List<Piece> run() {
    for (int start = 0; start < token.length(); ) {
      int end = clusterEnd(start);
      String normal = Normalizer.normalize(token.substring(start, end), Normalizer.Form.NFKC);
      for (int i = 0; i < normal.length(); ) {
        int c = normal.codePointAt(i);
        i += Character.charCount(c);
        int next = i < normal.length() ? normal.codePointAt(i) : nextAfter(end);
        take(c, next, start, end);
      }
      start = end;
    }
    flush();
    return pieces;
  }

  /** The end of a character with its combining marks, which NFKC must normalise together. */
  private int clusterEnd(int start) {
    int end = start + Character.charCount(token.codePointAt(start));
    while (end < token.length() && isMark(token.codePointAt(end))) {
      end += Character.charCount(token.codePointAt(end));
    }
    return end;
  }

  private int nextAfter(int end) {
    if (end == token.length()) {
      return -1;
    }
    String next = token.substring(end, clusterEnd(end));
    return Normalizer.normalize(next, Normalizer.Form.NFKC).codePointAt(0);
  }

  private void take(int c, int next, int start, int end) {
    boolean bareHamza = c == COMBINING_HAMZA_ABOVE || c == COMBINING_HAMZA_BELOW;
    if (bareHamza && isOnYeh()) {
      clean.setLength(clean.length() - 1);
      append(YEH_HAMZA, start, end);
      return;
    }
    boolean isForeign = last == Role.OTHER_LETTER || last == Role.DIGIT;
    int letter = bareHamza && range[0] >= 0 && !isForeign ? HAMZA : c;
    Role role = roleOf(letter);
    switch (role) {
      case INVISIBLE -> {}
      case ORNAMENT -> {
        // A mark without a letter before it is in no word.
        if (c == TATWEEL || range[0] >= 0) {
          extend(start, end);
        }
      }
      case MARK -> {
        if (!clean.isEmpty()) {
          append(letter, start, end);
        }
      }
      case BREAK -> {
        if (joins(letter, next)) {
          append(separator(letter), start, end);
        } else {
          flush();
        }
      }
      case ARABIC, OTHER_LETTER, DIGIT -> {
        if (mustCut(last, role)) {
          flush();
        }
        last = role;
        append(role == Role.DIGIT ? '0' + Character.digit(letter, 10) : letter, start, end);
      }
    }
  }

  /** Whether the last letter is a ya with which Unicode does not compose a combining hamza. */
  private boolean isOnYeh() {
    return !clean.isEmpty() && "\u06CC\u0649\u06D0".indexOf(clean.charAt(clean.length() - 1)) >= 0;
  }

  private static Role roleOf(int c) {
    if (c == SMALL_WAW || c == SMALL_YEH) {
      return Role.ORNAMENT;
    }
    if (c == TATWEEL || isMark(c)) {
      return isArabicMark(c) ? Role.ORNAMENT : Role.MARK;
    }
    if (ArabicLetters.isArabicLetter(c)) {
      return Role.ARABIC;
    }
    if (Character.isDigit(c)) {
      return Role.DIGIT;
    }
    if (Character.isLetter(c)) {
      return c == LETTER_APOSTROPHE ? Role.BREAK : Role.OTHER_LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.COMBINING_SPACING_MARK -> Role.MARK;
      case Character.OTHER_SYMBOL, Character.LETTER_NUMBER -> Role.OTHER_LETTER;
      case Character.FORMAT ->
          c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NON_JOINER ? Role.BREAK : Role.INVISIBLE;
      default -> Role.BREAK;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isArabicMark(int c) {
    return c == TATWEEL
        || (c >= '\u0610' && c <= '\u06ED')
        || (c >= '\u0890' && c <= '\u08FF')
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  /**
   * Whether a word ends between two roles: Arabic words have no digits or other letters, but {@code
   * G20} and {@code covid19} are words.
   */
  private static boolean mustCut(Role before, Role now) {
    return before != Role.BREAK && (before == Role.ARABIC) != (now == Role.ARABIC);
  }

  private boolean joins(int c, int next) {
    if (last == Role.DIGIT && Character.isDigit(next)) {
      return c == '.' || c == ',' || c == DECIMAL_SEPARATOR || c == THOUSANDS_SEPARATOR;
    }
    return last == Role.OTHER_LETTER
        && roleOf(next) == Role.OTHER_LETTER
        && (separator(c) == APOSTROPHE || (separator(c) == GERSHAYIM && isHebrew(next)));
  }

  private static int separator(int c) {
    return switch (c) {
      case DECIMAL_SEPARATOR -> '.';
      case THOUSANDS_SEPARATOR -> ',';
      case '\u2018', '\u2019', LETTER_APOSTROPHE, '\u05F3' -> APOSTROPHE;
      case '\u05F4' -> GERSHAYIM;
      default -> c;
    };
  }

  private static boolean isHebrew(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW;
  }

  private void append(int c, int start, int end) {
    clean.appendCodePoint(c);
    extend(start, end);
  }

  private void extend(int start, int end) {
    if (range[0] < 0) {
      range[0] = start;
    }
    range[1] = end;
  }

  private void flush() {
    if (!clean.isEmpty()) {
      pieces.add(new Piece(range[0], range[1], clean.toString()));
    }
    clean.setLength(0);
    range[0] = -1;
    last = Role.BREAK;
  }
}
