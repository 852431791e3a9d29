package org.fihrist.api.feed;

import org.fihrist.api.Json;

/** Replaces characters that XML 1.0 cannot hold by spaces. */
final class XmlText {
  private XmlText() {}

  static String of(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    Json.text(text).codePoints().map(c -> isValid(c) ? c : ' ').forEach(valid::appendCodePoint);
    return valid.toString();
  }

  private static boolean isValid(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
