package org.fihrist.cli.print;

/** Marks a character of a line by a caret below it. */
public final class ErrorCaret {
  private ErrorCaret() {}

  /**
   * Returns a text in one line, with a caret in the line below.
   *
   * @param position the marked character, in UTF-16 units
   */
  public static String under(String text, int position) {
    String line =
        text.codePoints()
            .map(ErrorCaret::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    // A replacement has the length of the character, so the position stays correct.
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
