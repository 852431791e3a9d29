package org.fihrist.server.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/**
 * The file name of a download, in the form of RFC 6266: an ASCII name for old clients, and a name
 * with the words of the query, encoded by RFC 8187.
 */
final class AttachmentName {
  private static final int MAX_LETTERS = 60;
  private static final String UNENCODED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

  private AttachmentName() {}

  /**
   * Returns the value of the Content-Disposition header.
   *
   * @param query the query whose results the file contains
   * @param day the day, ISO 8601
   */
  static String disposition(String query, String day, String extension) {
    String words = words(query);
    String name = "فهرست" + (words.isEmpty() ? "" : " - " + words) + " - " + day + extension;
    return "attachment; filename=\"fihrist-"
        + day
        + extension
        + "\"; filename*=UTF-8''"
        + encoded(name);
  }

  /**
   * Keeps letters and digits only, so that no punctuation or bidirectional control reaches a file
   * system.
   */
  private static String words(String query) {
    String words = query.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
    int end = Math.min(words.length(), MAX_LETTERS);
    return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, end))).strip();
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(UTF_8)) {
      if (UNENCODED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return encoded.toString();
  }
}
