package org.fihrist.query;

import java.util.stream.IntStream;

/**
 * The typed text without invisible characters, with the original offset of each character.
 *
 * <p>Text that is pasted from right-to-left pages is full of bidi controls and zero-width
 * characters. They are removed before parsing, so that they cannot separate an operator from its
 * word. Zero-width joiners inside words are kept, because they are part of the spelling. Unpaired
 * surrogates are removed too, because encoders fail on them.
 */
final class TypedText {
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';
  private static final char ARABIC_LETTER_MARK = '\u061C';
  private static final char FIRST_EMBEDDING = '\u202A';
  private static final char LAST_EMBEDDING = '\u202E';
  private static final char WORD_JOINER = '\u2060';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char LAST_ISOLATE = '\u2069';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final char ARABIC_COMMA = '\u060C';
  private static final char ARABIC_SEMICOLON = '\u061B';
  private static final char ARABIC_QUESTION_MARK = '\u061F';

  private final String visible;
  private final int[] offsets;

  private TypedText(String visible, int[] offsets) {
    this.visible = visible;
    this.offsets = offsets;
  }

  /** The visible part of a text's first {@code end} characters. */
  static TypedText of(String text, int end) {
    StringBuilder visible = new StringBuilder(end);
    int[] offsets = new int[end];
    for (int i = 0; i < end; i++) {
      if (isShown(text, i, end, visible)) {
        offsets[visible.length()] = i;
        visible.append(text.charAt(i));
      }
    }
    return new TypedText(visible.toString(), offsets);
  }

  /** A text without invisible characters. */
  static String visible(String text) {
    return of(text, text.length()).visible;
  }

  /** The largest length up to {@code maxLength} that does not split a surrogate pair. */
  static int cut(String text, int maxLength) {
    if (text.length() <= maxLength) {
      return text.length();
    }
    boolean splits =
        Character.isHighSurrogate(text.charAt(maxLength - 1))
            && Character.isLowSurrogate(text.charAt(maxLength));
    return splits ? maxLength - 1 : maxLength;
  }

  private static boolean isShown(String text, int at, int end, CharSequence before) {
    char c = text.charAt(at);
    return switch (c) {
      case ZERO_WIDTH_SPACE,
          LEFT_TO_RIGHT_MARK,
          RIGHT_TO_LEFT_MARK,
          ARABIC_LETTER_MARK,
          WORD_JOINER,
          BYTE_ORDER_MARK ->
          false;
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER ->
          !before.isEmpty()
              && isWordPart(before.charAt(before.length() - 1))
              && at + 1 < end
              && isWordPart(text.charAt(at + 1));
      default ->
          !(c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING)
              && !(c >= FIRST_ISOLATE && c <= LAST_ISOLATE)
              && !isHalfAPair(text, at, end);
    };
  }

  private static boolean isHalfAPair(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == end || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  int length() {
    return visible.length();
  }

  char charAt(int index) {
    return visible.charAt(index);
  }

  String substring(int start, int end) {
    return visible.substring(start, end);
  }

  /** The offset of a visible character in the text as typed. */
  int offset(int index) {
    return offsets[index];
  }

  /** Whether a character ends words: white space, a control character, or one of ، ؛ ؟. */
  boolean isBlank(int index) {
    char c = charAt(index);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == ARABIC_COMMA
        || c == ARABIC_SEMICOLON
        || c == ARABIC_QUESTION_MARK;
  }

  /** Whether a range contains a character that ends words. */
  boolean hasBlank(int start, int end) {
    return IntStream.range(start, end).anyMatch(this::isBlank);
  }

  boolean letterBefore(int index) {
    return index > 0 && isWordPart(visible.codePointBefore(index));
  }

  boolean letterAt(int index) {
    return index < length() && isWordPart(visible.codePointAt(index));
  }

  /** The number of letters and digits in a text; a text without any cannot be searched. */
  static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
