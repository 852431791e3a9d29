package org.fihrist.corpus.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * Decodes the name of a member for display. The name is only a label: no file is opened or written
 * under it, so a name such as {@code ../../etc} is harmless.
 *
 * <p>Archives rarely give the encoding of their names. Bytes that are valid UTF-8 are decoded as
 * UTF-8. Other bytes are decoded by the code page of Arabic Windows (1256) or of its console (720,
 * which the zip folders of Windows use), whichever gives more Arabic letters.
 */
final class MemberName {
  private static final int MAX_LENGTH = 250;
  private static final int KEPT_AT_END = 100;
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final int FIRST_HIGH = 0x80;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

  // Code page 720 from 0x80 on, which Java does not have: unicode.org MAPPINGS, as in Python's
  // cp720.
  private static final String CP720 =
      "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008d\u008e\u008f\u0090\u0651\u0652ô¤\u0640ûù"
          + "\u0621\u0622\u0623\u0624£\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e"
          + "\u062f\u0630\u0631\u0632\u0633\u0634\u0635«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌"
          + "█▄▌▐▀\u0636\u0637\u0638\u0639\u063a\u0641µ\u0642\u0643\u0644\u0645\u0646\u0647\u0648"
          + "\u0649\u064a≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0";

  private MemberName() {}

  /** The name from its bytes in an unknown encoding. */
  static String of(byte[] bytes) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text =
          List.of(new String(bytes, WINDOWS_1256), codePage720(bytes)).stream()
              .max(Comparator.comparingLong(MemberName::legibility))
              .orElseThrow();
    }
    return of(text);
  }

  /** The name from a name that the archive has in Unicode. */
  static String of(String name) {
    StringBuilder label = new StringBuilder();
    name.replace('\\', '/').codePoints().forEach(c -> label.appendCodePoint(shown(c)));
    if (label.length() > MAX_LENGTH) {
      label.replace(MAX_LENGTH - KEPT_AT_END, label.length() - KEPT_AT_END, "…");
    }
    return label.isEmpty() ? "(no name)" : label.toString();
  }

  /** Whether a member is hidden: its name begins with a dot, or it is a system file of macOS. */
  static boolean isHidden(String label) {
    for (String part : label.split("/", -1)) {
      boolean dots = part.equals(".") || part.equals("..");
      if ((part.startsWith(".") && !dots) || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  private static String codePage720(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(b >= 0 ? (char) b : CP720.charAt((b & 0xff) - FIRST_HIGH));
    }
    return text.toString();
  }

  // Letters of Arabic score higher than other letters; box-drawing and other signs score negative.
  private static long legibility(String text) {
    long score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0621' && c <= '\u064a') {
        score += 2;
      } else if (c >= FIRST_HIGH) {
        score -= Character.isLetter(c) ? 1 : 2;
      }
    }
    return score;
  }

  private static int shown(int c) {
    int type = Character.getType(c);
    if (c == ZERO_WIDTH_NON_JOINER) {
      return c;
    }
    boolean harmless = type != Character.CONTROL && type != Character.FORMAT;
    return harmless && type != Character.SURROGATE ? c : '\ufffd';
  }
}
