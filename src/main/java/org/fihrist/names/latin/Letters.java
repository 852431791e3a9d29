package org.fihrist.names.latin;

/**
 * Encodes letters as small numbers, so that a group of letters of both scripts fits into one {@code
 * int}: two Arabic letters and three Latin letters, six bits each. 0 means no letter.
 */
final class Letters {
  /** Greater than the number of any letter. */
  static final int COUNT = 64;

  static final int MAX_GROUP_ARABIC = 2;
  static final int MAX_GROUP_LATIN = 3;
  static final int MAX_ARABIC_LENGTH = 16;
  static final int MAX_LATIN_LENGTH = 20;

  private static final int BITS = 6;
  private static final char BEFORE_ARABIC = '\u0620';
  private static final char LAST_ARABIC = '\u064A';

  /** The apostrophe, and the digits that chats use as letters. */
  private static final String SIGNS = "'2356789";

  private static final int FIRST_SIGN = 'z' - 'a' + 2;

  private Letters() {}

  /** The number of a folded Arabic letter; 0 for any other sign. */
  static int arabic(char letter) {
    return letter > BEFORE_ARABIC && letter <= LAST_ARABIC ? letter - BEFORE_ARABIC : 0;
  }

  /** The Arabic letter of a number. */
  static char arabicLetter(int number) {
    return (char) (BEFORE_ARABIC + number);
  }

  /** The number of a small Latin letter, an apostrophe or a digit; 0 for any other sign. */
  static int latin(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 1;
    }
    int sign = SIGNS.indexOf(letter);
    return sign < 0 ? 0 : FIRST_SIGN + sign;
  }

  /** The Latin letter of a number. */
  static char latinLetter(int number) {
    return number < FIRST_SIGN ? (char) ('a' + number - 1) : SIGNS.charAt(number - FIRST_SIGN);
  }

  /** The numbers of the letters of an Arabic word; empty when one of them is no Arabic letter. */
  static int[] ofArabic(String word) {
    int[] numbers = word.chars().map(letter -> arabic((char) letter)).toArray();
    return hasUnknown(numbers) ? new int[0] : numbers;
  }

  /** The numbers of the letters of a Latin word; empty when one of them is unknown. */
  static int[] ofLatin(String word) {
    int[] numbers = word.chars().map(letter -> latin((char) letter)).toArray();
    return hasUnknown(numbers) ? new int[0] : numbers;
  }

  private static boolean hasUnknown(int[] numbers) {
    for (int number : numbers) {
      if (number == 0) {
        return true;
      }
    }
    return false;
  }

  /** Some letters of a word as one number, the first in the lowest bits. */
  static int pack(int[] letters, int from, int count) {
    int packed = 0;
    for (int i = 0; i < count; i++) {
      packed |= letters[from + i] << (BITS * i);
    }
    return packed;
  }

  /** Two letters, packed. */
  static int both(int first, int second) {
    return first | second << BITS;
  }

  /** A group of packed Arabic and packed Latin letters. */
  static int group(int arabic, int latin) {
    return arabic | latin << (BITS * MAX_GROUP_ARABIC);
  }

  /** The packed Arabic letters of a group. */
  static int arabicOf(int group) {
    return group & (COUNT * COUNT - 1);
  }

  /** The packed Latin letters of a group. */
  static int latinOf(int group) {
    return group >>> (BITS * MAX_GROUP_ARABIC);
  }

  /** The number of packed letters. */
  static int count(int packed) {
    int count = 0;
    for (int rest = packed; rest != 0; rest >>>= BITS) {
      count++;
    }
    return count;
  }

  /** The packed letter at an index. */
  static int at(int packed, int index) {
    return packed >>> (BITS * index) & (COUNT - 1);
  }
}
