package org.fihrist.corpus.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text whose UTF-8 bytes were once read in another encoding, and saved like that: {@code
 * Ø§Ù„Ø¹Ø±Ø¨} or {@code ط§ظ„ط¹ط±ط¨} for {@code العرب}; perhaps twice; and Windows-1256 read as
 * Windows-1252: {@code ÇáÚÑÈ}. Such text is put right only where nearly all of its letters are
 * explained by that, which those of no true text are: a lead byte and its followers make pairs that
 * no language writes one after another.
 */
public final class Mojibake {
  private static final List<ByteTable> TABLES =
      List.of(ByteTable.WINDOWS_1252, ByteTable.WINDOWS_1256);
  private static final int MOST_ROUNDS = 3;
  private static final int LOOKED_AT = 400;
  private static final int LEAST_EXPLAINED = 6;
  private static final int LEAST_IF_SUSPECT = 2;
  private static final double LEAST_SHARE = 0.7;

  private static final char ARABIC_LEAD = '\u00d9';
  private static final char OTHER_ARABIC_LEAD = '\u00d8';
  private static final char FEH = '\u0641';
  private static final char FATHA = '\u064e';
  private static final char SUKUN = '\u0652';
  private static final char REPLACEMENT = '\ufffd';

  private Mojibake() {}

  /** The text put right, or as it is when nothing is wrong with it. */
  public static String repaired(String text) {
    return repaired(text, false);
  }

  /**
   * The same.
   *
   * @param suspect whether the text around it was such, so that less evidence is enough
   */
  static String repaired(String text, boolean suspect) {
    int least = suspect ? LEAST_IF_SUSPECT : LEAST_EXPLAINED;
    String repaired = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String before = repaired;
      ByteTable table = explaining(before, least);
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

  /** Whether a text is such, but letters of it were lost, so that nobody can put it right. */
  public static boolean isBeyondRepair(String text) {
    return explaining(text, LEAST_EXPLAINED) != null || isAllLost(text);
  }

  private static @Nullable ByteTable explaining(String text, int least) {
    for (ByteTable table : TABLES) {
      if (isExplained(text, table, least)) {
        return table;
      }
    }
    return null;
  }

  private static boolean isExplained(String text, ByteTable table, int least) {
    int explained = 0;
    int foreign = 0;
    int end = Math.min(text.length(), LOOKED_AT);
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
        // Most of a text is looked at only when its beginning could be meant.
        if (foreign >= 24 && explained == 0) {
          return false;
        }
      }
    }
    return explained >= least && explained >= LEAST_SHARE * foreign;
  }

  /** Lead bytes that lead nothing: what followed them was lost. */
  private static boolean hasRemains(String repaired) {
    for (int i = 0; i < repaired.length(); i++) {
      char c = repaired.charAt(i);
      if (c == ARABIC_LEAD || c == OTHER_ARABIC_LEAD || c == REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /** How many characters from here on were the bytes of one; 1 when it is none but itself. */
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

  // Windows-1252 leaves five bytes undefined, and programs drop them. Of letters in Arabic news
  // only feh has one of them, besides two vowel signs: where no vowels are written it was a feh.
  private static String withoutLostFeh(String text) {
    boolean vocalised = text.indexOf(FATHA) >= 0 || text.indexOf(SUKUN) >= 0;
    if (vocalised || text.indexOf(ARABIC_LEAD) < 0) {
      return text;
    }
    return text.replaceAll(ARABIC_LEAD + "[\ufffd?]?", FEH + "");
  }

  /** Question marks or replacement characters where words were. */
  private static boolean isAllLost(String text) {
    int lost = 0;
    int letters = 0;
    int end = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean inRun = c == '?' && i > 0 && text.charAt(i - 1) == '?';
      lost += c == REPLACEMENT || inRun ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return lost >= LEAST_EXPLAINED && lost > letters;
  }
}
