package org.fihrist.corpus.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs text that was decoded in a wrong encoding and saved: UTF-8 read as another encoding, once
 * or twice, such as {@code Ø§Ù„Ø¹Ø±Ø¨} or {@code ط§ظ„ط¹ط±ط¨} for {@code العرب}; and Windows-1256
 * read as Windows-1252: {@code ÇáÚÑÈ}. A text is repaired only if nearly all of its letters form
 * byte sequences of UTF-8. No correct text has this property, because the sequences are letter
 * pairs that no language writes one after another.
 */
public final class Mojibake {
  private static final List<ByteTable> TABLES =
      List.of(ByteTable.WINDOWS_1252, ByteTable.WINDOWS_1256);
  private static final int MAX_ROUNDS = 3;
  private static final int SAMPLE_LENGTH = 400;
  private static final int MIN_SEQUENCES = 6;
  private static final int MIN_SEQUENCES_IF_SUSPECT = 2;
  private static final double MIN_SHARE = 0.7;

  private static final char ARABIC_LEAD = '\u00d9';
  private static final char OTHER_ARABIC_LEAD = '\u00d8';
  private static final char FEH = '\u0641';
  private static final char FATHA = '\u064e';
  private static final char SUKUN = '\u0652';
  private static final char REPLACEMENT = '\ufffd';

  private Mojibake() {}

  /** The repaired text, or the same text if it is not damaged. */
  public static String repaired(String text) {
    return repaired(text, false);
  }

  /**
   * The repaired text, or the same text if it is not damaged.
   *
   * @param suspect whether the surrounding text is damaged, so that less evidence is needed
   */
  static String repaired(String text, boolean suspect) {
    int minimum = suspect ? MIN_SEQUENCES_IF_SUSPECT : MIN_SEQUENCES;
    String repaired = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      String before = repaired;
      ByteTable table = explaining(before, minimum);
      if (table == null) {
        break;
      }
      repaired = decoded(before, table);
    }
    if (repaired.equals(text)) {
      return SingleByteMojibake.repaired(text, suspect);
    }
    repaired = withoutLostFeh(repaired);
    return hasRemains(repaired) ? text : repaired;
  }

  /** Whether a text is damaged in this way and has lost letters, so that it cannot be repaired. */
  public static boolean isBeyondRepair(String text) {
    return explaining(text, MIN_SEQUENCES) != null || isAllLost(text);
  }

  private static @Nullable ByteTable explaining(String text, int minimum) {
    for (ByteTable table : TABLES) {
      if (isExplained(text, table, minimum)) {
        return table;
      }
    }
    return null;
  }

  private static boolean isExplained(String text, ByteTable table, int minimum) {
    int explained = 0;
    int foreign = 0;
    int end = Math.min(text.length(), SAMPLE_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      int length = sequenceLength(text, i, table);
      if (length > 1) {
        explained += length;
        foreign += length;
        i += length - 1;
      } else {
        foreign++;
        // The rest of a text is examined only if its beginning may be damaged.
        if (foreign >= 24 && explained == 0) {
          return false;
        }
      }
    }
    return explained >= minimum && explained >= MIN_SHARE * foreign;
  }

  /** Whether a lead byte remains whose following bytes were lost. */
  private static boolean hasRemains(String repaired) {
    for (int i = 0; i < repaired.length(); i++) {
      char c = repaired.charAt(i);
      if (c == ARABIC_LEAD || c == OTHER_ARABIC_LEAD || c == REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /**
   * The number of characters from an index that were the bytes of one character; 1 for no sequence.
   */
  private static int sequenceLength(String text, int start, ByteTable table) {
    int lead = table.of(text.charAt(start));
    int length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 1;
    length = lead >= 0xf0 && lead <= 0xf4 ? 4 : length;
    if (length == 1 || start + length > text.length()) {
      return 1;
    }
    for (int i = start + 1; i < start + length; i++) {
      int follower = table.of(text.charAt(i));
      if (follower < 0x80 || follower > 0xbf) {
        return 1;
      }
    }
    return length;
  }

  private static String decoded(String text, ByteTable table) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int length = sequenceLength(text, i, table);
      if (length == 1) {
        decoded.append(text.charAt(i));
        continue;
      }
      int c = table.of(text.charAt(i)) & (0xff >> (length + 1));
      for (int k = 1; k < length; k++) {
        c = c << 6 | (table.of(text.charAt(i + k)) & 0x3f);
      }
      decoded.appendCodePoint(Character.isValidCodePoint(c) ? c : REPLACEMENT);
      i += length - 1;
    }
    return decoded.toString();
  }

  // Windows-1252 does not define five bytes, and programs drop them. Among the letters of Arabic
  // news
  // only feh and two vowel signs contain one of them, so in a text without vowel signs it was a
  // feh.
  private static String withoutLostFeh(String text) {
    boolean vocalised = text.indexOf(FATHA) >= 0 || text.indexOf(SUKUN) >= 0;
    if (vocalised || text.indexOf(ARABIC_LEAD) < 0) {
      return text;
    }
    return text.replaceAll(ARABIC_LEAD + "[\ufffd?]?", FEH + "");
  }

  /** Whether question marks or replacement characters stand instead of words. */
  private static boolean isAllLost(String text) {
    int lost = 0;
    int letters = 0;
    int end = Math.min(text.length(), SAMPLE_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean inRun = c == '?' && i > 0 && text.charAt(i - 1) == '?';
      lost += c == REPLACEMENT || inRun ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return lost >= MIN_SEQUENCES && lost > letters;
  }
}
