package org.fihrist.terms.evidence;

/**
 * Maps letters to bytes and trigrams of letters to numbers of 16 bits. Different trigrams may share
 * a number. A query uses some dozens of the 65,536 numbers, so this is rare and changes a score
 * only slightly.
 */
public final class Trigrams {
  /** The number of different numbers. */
  public static final int NUMBERS = 1 << Character.SIZE;

  /** The edge before the first letter of a word and after the last. */
  private static final byte EDGE = '_';

  private static final int ARABIC = 0x600;
  private static final int ARABIC_END = 0x680;
  private static final int HIGH = 0x80;
  private static final int LOW = 0x7F;
  private static final int FIRST = 0x9E3779B1;
  private static final int SECOND = 0x85EBCA77;
  private static final int THIRD = 0xC2B2AE3D;
  private static final int LAST = 0x27D4EB2F;

  private Trigrams() {}

  /**
   * Returns the letters of a word as bytes. The bytes of all Arabic letters and ASCII characters
   * differ.
   */
  public static byte[] letters(String word) {
    byte[] letters = new byte[word.length()];
    for (int i = 0; i < letters.length; i++) {
      char letter = word.charAt(i);
      boolean arabic = letter >= ARABIC && letter < ARABIC_END;
      letters[i] = (byte) (arabic ? HIGH | (letter & LOW) : letter & LOW);
    }
    return letters;
  }

  /** A word has as many trigrams as letters, because it has an edge on each side. */
  public static int count(int length) {
    return length;
  }

  /** Returns the numbers of the trigrams of a word, one around each letter, in order. */
  public static char[] of(byte[] letters) {
    char[] trigrams = new char[letters.length];
    for (int i = 0; i < trigrams.length; i++) {
      trigrams[i] = at(letters, 0, letters.length, i);
    }
    return trigrams;
  }

  /** Returns the number of the trigram around one letter of a word in an array. */
  public static char at(byte[] letters, int start, int end, int place) {
    byte before = place > start ? letters[place - 1] : EDGE;
    byte behind = place + 1 < end ? letters[place + 1] : EDGE;
    int mixed = before * FIRST + letters[place] * SECOND + behind * THIRD;
    mixed ^= mixed >>> 15;
    return (char) ((mixed * LAST) >>> Character.SIZE);
  }
}
