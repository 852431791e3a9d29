package org.fihrist.server.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Decodes the percent-encoding of addresses. Damaged text is refused, because a guess would search
 * for something else.
 */
final class PercentEncoding {
  private static final int ESCAPE_LENGTH = 3;

  /** Jetty's replacement for raw bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private PercentEncoding() {}

  /**
   * Decodes a name or value of a query.
   *
   * @param encoded the encoded text, in which {@code +} is a space
   * @param parameter the name of the parameter for the error; empty if unknown
   * @throws RequestException when an escape is damaged or the bytes are not UTF-8
   */
  static String decode(String encoded, String parameter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    int at = 0;
    while (at < encoded.length()) {
      char c = encoded.charAt(at);
      if (c == '%') {
        bytes.write(escaped(encoded, at, parameter));
        at += ESCAPE_LENGTH;
      } else if (c == REPLACEMENT) {
        throw notUtf8(parameter);
      } else {
        int codePoint = c == '+' ? ' ' : encoded.codePointAt(at);
        bytes.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
        at += Character.charCount(codePoint);
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw notUtf8(parameter);
    }
  }

  private static RequestException notUtf8(String parameter) {
    return new RequestException(
        parameter, "The bytes are not UTF-8. Encode the address as UTF-8, percent-encoded.");
  }

  private static int escaped(String encoded, int at, String parameter) {
    if (at + ESCAPE_LENGTH <= encoded.length()) {
      int high = Character.digit(encoded.charAt(at + 1), 16);
      int low = Character.digit(encoded.charAt(at + 2), 16);
      if (high >= 0 && low >= 0) {
        return high * 16 + low;
      }
    }
    throw new RequestException(
        parameter, "A percent sign is not followed by two hexadecimal digits. Write it as %25.");
  }
}
