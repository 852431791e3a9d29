package org.fihrist.query;

import java.util.Arrays;

/**
 * Pairs opening and closing quotes.
 *
 * <p>There are four families of quotes: straight, curly (“ ” „ ‟ in any pairing), « » and ‹ › (in
 * both orders, because right-to-left editors swap them). A quote is closed by a quote of its
 * family. A straight or curly quote between two letters belongs to the word, as in an abbreviation
 * ({@code ق"م}), unless the next quote of its family closes it ({@code و"النصرة"}).
 */
final class Quotes {
  /** The character is no quote, or it is a quote that is part of a word. */
  static final int TEXT = -1;

  /** A quote without a partner. */
  static final int STRAY = -2;

  private static final String[] FAMILIES = {"\"", "\u201C\u201D\u201E\u201F", "«»", "‹›"};
  private static final int FIRST_GUILLEMETS = 2;

  private final TypedText text;
  private final int[] partner;
  private final int[] next;
  private final int[] nextOutsideWords;

  private Quotes(TypedText text) {
    this.text = text;
    partner = filled(TEXT);
    next = filled(STRAY);
    nextOutsideWords = filled(STRAY);
  }

  static Quotes in(TypedText text) {
    Quotes quotes = new Quotes(text);
    quotes.lookAhead();
    quotes.pair();
    return quotes;
  }

  /**
   * The index of the quote that closes the quote at an index, or {@link #TEXT} or {@link #STRAY}.
   */
  int partner(int index) {
    return partner[index];
  }

  /** Whether a character is a quote of any family. */
  static boolean isQuote(char c) {
    return family(c) >= 0;
  }

  /** Whether a quote stands between two letters. */
  boolean isInsideWord(int index) {
    return text.letterBefore(index)
        && text.letterAt(index + 1)
        && family(text.charAt(index)) < FIRST_GUILLEMETS;
  }

  private int[] filled(int value) {
    int[] array = new int[text.length()];
    Arrays.fill(array, value);
    return array;
  }

  private static int family(char c) {
    for (int i = 0; i < FAMILIES.length; i++) {
      if (FAMILIES[i].indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Scans from the end and records the next quote of each family, so that pairing is linear. */
  private void lookAhead() {
    int[] seen = new int[FAMILIES.length];
    int[] seenOutsideWords = new int[FAMILIES.length];
    Arrays.fill(seen, STRAY);
    Arrays.fill(seenOutsideWords, STRAY);
    for (int i = text.length() - 1; i >= 0; i--) {
      int family = family(text.charAt(i));
      if (family >= 0) {
        next[i] = seen[family];
        nextOutsideWords[i] = seenOutsideWords[family];
        seen[family] = i;
        seenOutsideWords[family] = isInsideWord(i) ? seenOutsideWords[family] : i;
      }
    }
  }

  private void pair() {
    for (int i = 0; i < text.length(); i++) {
      if (family(text.charAt(i)) >= 0) {
        partner[i] = isInsideWord(i) ? closingInsideWord(i) : closing(i);
        i = Math.max(i, partner[i]);
      }
    }
  }

  private int closingInsideWord(int open) {
    int close = next[open];
    return close >= 0 && text.letterBefore(close) && !text.letterAt(close + 1) ? close : TEXT;
  }

  private int closing(int open) {
    boolean endsAWord = text.letterBefore(open) && family(text.charAt(open)) < FIRST_GUILLEMETS;
    if (endsAWord) {
      return STRAY;
    }
    int close = nextOutsideWords[open] >= 0 ? nextOutsideWords[open] : next[open];
    // When two opening quotes follow each other and the second has a partner, the first is ignored.
    return close >= 0 && looksOpening(close) && next[close] >= 0 ? STRAY : close;
  }

  private boolean looksOpening(int index) {
    return text.isBlank(index - 1) && text.letterAt(index + 1);
  }
}
