package org.fihrist.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks: what somebody said, or a name that an outlet keeps at arm's
 * length.
 *
 * <p>Known are straight, curly (“ ” „ ‟ in any pairing), « » and ‹ › marks (either way round, since
 * right-to-left editors turn them), each closed by its own kind. Between two letters a mark opens
 * only behind proclitics ({@code و"النصرة"}) and is else part of an abbreviation. Of two marks that
 * open in a row the first was forgotten. What nothing closes in {@value #LONGEST} characters is no
 * quotation.
 *
 * @param start where the words begin in their text, in UTF-16 units
 * @param end where they end
 */
public record Quotation(int start, int end) {
  private static final int LONGEST = 1_500;
  private static final int MOST_PROCLITICS = 3;
  private static final int FIRST_PAIR = 2;

  /** The quotations of a text, in order; none holds another. */
  public static List<Quotation> in(String text) {
    List<Quotation> quotations = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = kind(text.charAt(at));
      int close = kind >= 0 && mayOpen(text, at) ? next(text, at, kind) : -1;
      if (close < 0) {
        at++;
      } else if (opensAnew(text, at, close, kind)) {
        at = close;
      } else {
        if (saysSomething(text, at + 1, close)) {
          quotations.add(new Quotation(at + 1, close));
        }
        at = close + 1;
      }
    }
    return quotations;
  }

  /** The words quoted in a text. */
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
    int last = Math.min(text.length() - 1, open + LONGEST);
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
    while (before > 0 && at - before <= MOST_PROCLITICS && isInWord(text.charAt(before - 1))) {
      before--;
    }
    return before == at || (at - before <= MOST_PROCLITICS && isInWord(text.charAt(at + 1)));
  }

  private static boolean opensAnew(String text, int open, int close, int kind) {
    if (kind >= FIRST_PAIR) {
      return text.charAt(open) == text.charAt(close);
    }
    boolean isLast = close + 1 == text.length();
    return isBlank(text.charAt(close - 1)) && !isLast && isInWord(text.charAt(close + 1));
  }

  private static boolean saysSomething(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
