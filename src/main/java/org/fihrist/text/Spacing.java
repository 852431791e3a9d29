package org.fihrist.text;

import java.util.List;

/** Cleans the white space of scraped pages, including no-break and zero-width spaces. */
public final class Spacing {
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char DELETE = '\u007f';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char REPLACEMENT = '\ufffd';

  private Spacing() {}

  /** Removes white space at both ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return printable(text.substring(start, end));
  }

  /** Cleans a short value, such as a name: every run of white space becomes one space. */
  public static String tidy(String text) {
    StringBuilder tidied = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = !tidied.isEmpty();
      } else {
        if (gap) {
          tidied.append(' ');
          gap = false;
        }
        tidied.append(c);
      }
    }
    return printable(tidied.toString());
  }

  /** Joins the lines of a headline into one line. */
  public static String oneLine(String text) {
    return String.join(" ", lines(text));
  }

  /** The lines that are not blank, without white space at both ends. */
  public static List<String> lines(String text) {
    return text.lines().map(Spacing::strip).filter(line -> !line.isEmpty()).toList();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  // Control characters and unpaired surrogates would be lost when the text is stored and loaded,
  // and
  // every offset after them would be wrong.
  private static String printable(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.append(REPLACEMENT);
          } else {
            clean.appendCodePoint(isUnprintable(c) ? ' ' : c);
          }
        });
    return clean.toString();
  }

  // A loop over chars, because this runs over all text of an archive.
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c >= DELETE && c < NO_BREAK_SPACE) || Character.isSurrogate(c)) {
        return text.codePoints().noneMatch(Spacing::isUnprintable);
      }
    }
    return true;
  }

  private static boolean isUnprintable(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
