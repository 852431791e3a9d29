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
 * Cuts a token into words and cleans them, so that the exact level compares what was written and
 * not how it was encoded. The specification:
 *
 * <ul>
 *   <li>NFKC: presentation forms and ligatures become letters, decomposed hamza its seat.
 *   <li>Vocalisation, Quranic marks, tatweel and invisible marks (bidi, zero width joiner, soft
 *       hyphen) are removed. A combining hamza without a seat becomes the letter hamza in Arabic
 *       words.
 *   <li>Digits of every script become ASCII digits, the Arabic separators the ASCII ones.
 *   <li>A word ends at a zero width non-joiner, an underscore or any other character that is
 *       neither letter nor digit, and where Arabic letters meet digits or another script: {@code
 *       درعا_البلد} and {@code الـ48} are two words each. A separator between digits, an apostrophe
 *       between letters and the gershayim of a Hebrew abbreviation stay.
 * </ul>
 *
 * <p>A word's range in the original covers all its letters with their marks and tatweel, but no
 * invisible mark at either end.
 */
public final class TokenCleaner {
  /** What a character is to the cutting of words. */
  private enum Kind {
    ARABIC,
    OTHER_LETTER,
    DIGIT,
    /** Kept after a letter; a mark alone is no word. */
    MARK,
    /** Removed, but part of the word that it stands in. */
    ORNAMENT,
    /** Removed, and no part of any word. */
    INVISIBLE,
    BREAK
  }

  /** Quranic letters that tell how the one before them is read. */
  private static final char SMALL_WAW = '\u06E5';

  private static final char SMALL_YEH = '\u06E6';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** The one that Unicode counts among letters; what is written after it is the same word. */
  private static final char LETTER_APOSTROPHE = '\u02BC';

  /** As it is mostly typed. */
  private static final char GERSHAYIM = '"';

  private final String token;
  private final StringBuilder clean = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>(1);
  private final int[] range = {-1, -1};
  private Kind last = Kind.BREAK;

  private TokenCleaner(String token) {
    this.token = token;
  }

  /** A word inside a token: its range there, and itself, cleaned. */
  public record Piece(int start, int end, String word) {}

  /** The words of {@code token}, in order; none when it holds only ornament. */
  public static List<Piece> clean(String token) {
    if (isPlain(token)) {
      return List.of(new Piece(0, token.length(), token));
    }
    return new TokenCleaner(token).run();
  }

  /** Whether a text is one word that needs no cleaning. */
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

  /** A character with the combining marks after it: the piece that NFKC has to see whole. */
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
    boolean isForeign = last == Kind.OTHER_LETTER || last == Kind.DIGIT;
    int letter = bareHamza && range[0] >= 0 && !isForeign ? HAMZA : c;
    Kind kind = kindOf(letter);
    switch (kind) {
      case INVISIBLE -> {}
      case ORNAMENT -> {
        // A mark without a letter before it belongs to no word.
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
        if (mustCut(last, kind)) {
          flush();
        }
        last = kind;
        append(kind == Kind.DIGIT ? '0' + Character.digit(letter, 10) : letter, start, end);
      }
    }
  }

  /** Unicode composes a hamza with the Arabic ya only, and not with its Persian likes. */
  private boolean isOnYeh() {
    return !clean.isEmpty() && "\u06CC\u0649\u06D0".indexOf(clean.charAt(clean.length() - 1)) >= 0;
  }

  private static Kind kindOf(int c) {
    if (c == SMALL_WAW || c == SMALL_YEH) {
      return Kind.ORNAMENT;
    }
    if (c == TATWEEL || isMark(c)) {
      return isArabicMark(c) ? Kind.ORNAMENT : Kind.MARK;
    }
    if (ArabicLetters.isArabicLetter(c)) {
      return Kind.ARABIC;
    }
    if (Character.isDigit(c)) {
      return Kind.DIGIT;
    }
    if (Character.isLetter(c)) {
      return c == LETTER_APOSTROPHE ? Kind.BREAK : Kind.OTHER_LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.COMBINING_SPACING_MARK -> Kind.MARK;
      case Character.OTHER_SYMBOL, Character.LETTER_NUMBER -> Kind.OTHER_LETTER;
      case Character.FORMAT ->
          c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NON_JOINER ? Kind.BREAK : Kind.INVISIBLE;
      default -> Kind.BREAK;
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

  /** Arabic words take no digits or foreign letters; {@code G20} and {@code covid19} are words. */
  private static boolean mustCut(Kind before, Kind now) {
    return before != Kind.BREAK && (before == Kind.ARABIC) != (now == Kind.ARABIC);
  }

  private boolean joins(int c, int next) {
    if (last == Kind.DIGIT && Character.isDigit(next)) {
      return c == '.' || c == ',' || c == DECIMAL_SEPARATOR || c == THOUSANDS_SEPARATOR;
    }
    return last == Kind.OTHER_LETTER
        && kindOf(next) == Kind.OTHER_LETTER
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
    last = Kind.BREAK;
  }
}
