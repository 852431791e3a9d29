package org.fihrist.text;

import java.util.List;

/** Cleans white space as scraped pages carry it, no-break and zero-width spaces included. */
public final class Spacing {
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char DELETE = '\u007f';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char REPLACEMENT = '\ufffd';

  private Spacing() {}

  /** Without white space at the ends; the inside stays as it was written. */
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

  /** As a short value, such as a name: every run of white space becomes one space. */
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

  /** A headline: what the source broke over lines becomes one line again. */
  public static String oneLine(String text) {
    return String.join(" ", lines(text));
  }

  /** The lines that say something, stripped. */
  public static List<String> lines(String text) {
    return text.lines().map(Spacing::strip).filter(line -> !line.isEmpty()).toList();
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  // Control characters and broken surrogate pairs are no text: kept, they would not survive the way
  // to the index and back, and every offset after them would lie.
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

  // A plain loop over chars: this runs over all text that is ever read.
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
