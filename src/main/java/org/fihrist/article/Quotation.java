package org.fihrist.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of a text between quotation marks: direct speech, or a name that an outlet puts in
 * quotation marks.
 *
 * <p>The marks are straight ({@code "}), curly (“ ” „ ‟ in any pairing), « » and ‹ › (in both
 * orders, because right-to-left editors swap them). A quotation is closed by a mark of the kind
 * that opened it. A mark between two letters opens a quotation only after proclitics ({@code
 * و"النصرة"}); otherwise it is part of an abbreviation. When two opening marks follow each other,
 * the first one is ignored. A mark that is not closed within {@value #MAX_LENGTH} characters opens
 * no quotation.
 *
 * @param start where the quoted text begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Quotation(int start, int end) {
  private static final int MAX_LENGTH = 1_500;
  private static final int MAX_PROCLITICS = 3;
  private static final int FIRST_PAIR = 2;

  /** The quotations of a text, in order and without nesting. */
  public static List<Quotation> in(String text) {
    List<Quotation> quotations = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = kind(text.charAt(at));
      int close = kind >= 0 && mayOpen(text, at) ? next(text, at, kind) : -1;
      if (close < 0) {
        at++;
      } else if (isSecondOpening(text, at, close, kind)) {
        at = close;
      } else {
        if (hasLetterOrDigit(text, at + 1, close)) {
          quotations.add(new Quotation(at + 1, close));
        }
        at = close + 1;
      }
    }
    return quotations;
  }

  /** The quoted text without its marks. */
  public String of(String text) {
    return text.substring(start, end);
  }

  private static int kind(char c) {
    return switch (c) {
      case '"' -> 0;
      case '\u201C', '\u201D', '\u201E', '\u201F' -> 1;
      case '«', '»' -> FIRST_PAIR;
      case '‹', '›' -> FIRST_PAIR + 1;
      default -> -1;
    };
  }

  private static int next(String text, int open, int kind) {
    int last = Math.min(text.length() - 1, open + MAX_LENGTH);
    for (int i = open + 1; i <= last; i++) {
      if (kind(text.charAt(i)) == kind) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayOpen(String text, int at) {
    if (at + 1 == text.length() || isBlank(text.charAt(at + 1))) {
      return false;
    }
    int before = at;
    while (before > 0 && at - before <= MAX_PROCLITICS && isInWord(text.charAt(before - 1))) {
      before--;
    }
    return before == at || (at - before <= MAX_PROCLITICS && isInWord(text.charAt(at + 1)));
  }

  private static boolean isSecondOpening(String text, int open, int close, int kind) {
    if (kind >= FIRST_PAIR) {
      return text.charAt(open) == text.charAt(close);
    }
    boolean isLast = close + 1 == text.length();
    return isBlank(text.charAt(close - 1)) && !isLast && isInWord(text.charAt(close + 1));
  }

  private static boolean hasLetterOrDigit(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
