package org.fihrist.api;

/**
 * Writes text as a cell that no spreadsheet program reads as a formula. A cell that begins like a
 * formula gets a leading apostrophe, as OWASP advises
 * (https://owasp.org/www-community/attacks/CSV_Injection). Characters that a program may skip at
 * the beginning are skipped here too. Full-width signs count, because some programs accept them.
 */
public final class SpreadsheetCell {
  /** The maximum length of a cell. Excel moves the rest of a longer text into other cells. */
  static final int MAX_CHARS = 32_767;

  private static final char APOSTROPHE = '\'';
  private static final String ELLIPSIS = "…";
  private static final String FORMULA_SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String CONTROLS = "\t\r\n\0";

  private SpreadsheetCell() {}

  /** The text of a cell, cut where Excel would move the rest into other cells. */
  public static String of(String text) {
    String cell = looksLikeFormula(text) ? APOSTROPHE + text : text;
    return Json.text(
        cell.length() <= MAX_CHARS
            ? cell
            : cell.substring(0, MAX_CHARS - ELLIPSIS.length()) + ELLIPSIS);
  }

  private static boolean looksLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int at = 0;
    while (at < text.length() && isSkipped(text.charAt(at))) {
      at++;
    }
    return CONTROLS.indexOf(text.charAt(0)) >= 0
        || (at < text.length() && FORMULA_SIGNS.indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isSkipped(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
