package org.fihrist.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Computes a key that is equal for spelling variants of one phrase. A key holds only letters and
 * digits, in lower case. Hamza, ta marbuta and final ya are unified, vowel marks and tatweel are
 * removed. So {@code "💡 أهمّ المواضيع:"} is found in a table as {@code "اهم المواضيع"}. Keys are
 * for comparison only; they are not shown or indexed.
 */
public final class MatchKey {
  private static final char ALEF = '\u0627';
  private static final char ALEF_WITH_MADDA_ABOVE = '\u0622';
  private static final char ALEF_WITH_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
  private static final char ALEF_WASLA = '\u0671';
  private static final char TA_MARBUTA = '\u0629';
  private static final char HA = '\u0647';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YA = '\u064a';
  private static final char FARSI_YEH = '\u06cc';
  private static final char KAF = '\u0643';
  private static final char KEHEH = '\u06a9';
  private static final char TATWEEL = '\u0640';

  private MatchKey() {}

  /** The key of a text; empty when the text has no letters or digits. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(key, c));
    return key.toString().strip();
  }

  /** The words of a text's key. */
  public static List<String> words(String text) {
    String key = of(text);
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }

  /** The keys of several phrases. */
  public static Set<String> table(String... phrases) {
    return Stream.of(phrases).map(MatchKey::of).collect(toUnmodifiableSet());
  }

  /** Unifies the spelling variants of a letter. One character becomes one character. */
  static char fold(char c) {
    return switch (c) {
      case ALEF_WITH_MADDA_ABOVE, ALEF_WITH_HAMZA_ABOVE, ALEF_WITH_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case TA_MARBUTA -> HA;
      case ALEF_MAKSURA, FARSI_YEH -> YA;
      case KEHEH -> KAF;
      default -> c;
    };
  }

  private static void append(StringBuilder key, int c) {
    if (Character.isDigit(c)) {
      key.append(Character.digit(c, 10));
    } else if (c == TATWEEL || isMark(c)) {
      return;
    } else if (Character.isLetter(c)) {
      key.appendCodePoint(Character.isBmpCodePoint(c) ? fold((char) c) : c);
    } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
