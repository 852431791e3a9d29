package org.fihrist.cli.print;

import java.util.HexFormat;
import java.util.function.IntPredicate;

/**
 * Escapes foreign text, such as a file name, for a terminal. Control characters, line breaks and
 * bidirectional controls are written as JSON escapes. CVE-2021-42574 describes an attack with
 * bidirectional controls.
 */
public final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final HexFormat HEX = HexFormat.of();

  private VisibleText() {}

  public static String of(String text) {
    return escaped(text, VisibleText::isControl);
  }

  /** Escapes JSON text. Line breaks outside strings are kept. */
  static String ofJson(String json) {
    return escaped(json, c -> isControl(c) && c != '\n' && c != '\r');
  }

  private static String escaped(String text, IntPredicate wanted) {
    if (text.codePoints().noneMatch(wanted)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (wanted.test(c)) {
            for (char unit : Character.toChars(c)) {
              shown.append("\\u").append(HEX.toHexDigits(unit));
            }
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  // Joiners are kept, because Persian and Kurdish words contain them.
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }
}
