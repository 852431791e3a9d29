package org.fihrist.cli.print;

/** Points at a character of a line in a terminal. */
public final class ErrorCaret {
  private ErrorCaret() {}

  /**
   * A text in one line, and below it a caret.
   *
   * @param position which character, in UTF-16 units
   */
  public static String under(String text, int position) {
    String line =
        text.codePoints()
            .map(ErrorCaret::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    // Replacing keeps the number of units, so the position still holds.
    long columns = line.substring(0, position).codePoints().filter(ErrorCaret::takesRoom).count();
    return line + "\n" + " ".repeat(Math.toIntExact(columns)) + "^";
  }

  private static int shown(int c) {
    return Character.isISOControl(c) ? ' ' : c;
  }

  private static boolean takesRoom(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> true;
    };
  }
}
