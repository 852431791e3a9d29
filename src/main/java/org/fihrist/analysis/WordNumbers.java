package org.fihrist.analysis;

import static org.fihrist.analysis.letters.ArabicLetters.COMBINING_HAMZA_ABOVE;
import static org.fihrist.analysis.letters.ArabicLetters.COMBINING_HAMZA_BELOW;
import static org.fihrist.analysis.letters.ArabicLetters.TATWEEL;
import static org.fihrist.analysis.letters.ArabicLetters.WAW;
import static org.fihrist.analysis.letters.ArabicLetters.YEH;
import static org.fihrist.analysis.letters.ArabicLetters.YEH_HAMZA;

import java.text.Normalizer;
import java.util.Arrays;
import org.fihrist.analysis.letters.LetterFolder;

/**
 * The words of a text as hash numbers, for comparing whole texts. Spelling variants of a word have
 * equal numbers. The computation is one pass that creates no strings, because a rebuild runs it for
 * every article; {@link Ladder#words} would cost twenty times as much.
 *
 * <p>Letters are {@link LetterFolder folded} one by one, without the rules for the end of a word.
 * Marks and tatweel are ignored. Any other character that is neither a letter nor a digit ends a
 * word.
 */
public final class WordNumbers {
  /** The table entry of a character that ends a word. */
  private static final char BREAK = 0;

  /** The entry of a character that is removed but belongs to the range of its word. */
  private static final char ORNAMENT = 1;

  /** The entry of a character that is removed and belongs to no word. */
  private static final char INVISIBLE = 2;

  /** The entry of a combining hamza, which changes the letter before it. */
  private static final char SEATED_HAMZA = 3;

  /** The entry of a character that stands for several letters or is not in the table. */
  private static final char RARE = 4;

  private static final char FIRST_LETTER = ' ';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /** Entries for Arabic, Latin and their punctuation; other characters are rare in news. */
  private static final char[] TABLE = new char[0x2100];

  static {
    for (char c = 0; c < TABLE.length; c++) {
      TABLE[c] = entry(c);
    }
  }

  /** The parameters of 64-bit FNV-1a. */
  private static final long EMPTY = 0xCBF29CE484222325L;

  private static final long STEP = 0x100000001B3L;
  private static final int CHARACTERS_PER_WORD = 5;

  private long[] numbers;
  private int[] starts;
  private int[] ends;
  private int size;

  private long number = EMPTY;
  private long numberBefore = EMPTY;
  private char letter;
  private int start = -1;
  private int end;

  private WordNumbers(int expected) {
    this.numbers = new long[expected];
    this.starts = new int[expected];
    this.ends = new int[expected];
  }

  /** The words of a text. */
  public static WordNumbers of(String text) {
    WordNumbers words = new WordNumbers(text.length() / CHARACTERS_PER_WORD + 1);
    int length = text.length();
    for (int i = 0; i < length; ) {
      char c = text.charAt(i);
      char entry = c < TABLE.length ? TABLE[c] : RARE;
      if (entry >= FIRST_LETTER) {
        words.letter(entry, i, i + 1);
        i++;
      } else if (entry == RARE) {
        i = words.rare(text, i);
      } else {
        words.nonLetter(entry, i);
        i++;
      }
    }
    words.finish();
    return words;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** The hash number of a word. */
  public long number(int word) {
    return numbers[word];
  }

  /** Where a word begins in the text, in UTF-16 units. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends, exclusive. */
  public int end(int word) {
    return ends[word];
  }

  private static char entry(char c) {
    String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    if (normal.length() > 1) {
      return normal.codePoints().anyMatch(Character::isLetterOrDigit) ? RARE : BREAK;
    }
    return single(normal.charAt(0));
  }

  private static char single(char c) {
    if (c == COMBINING_HAMZA_ABOVE || c == COMBINING_HAMZA_BELOW) {
      return SEATED_HAMZA;
    }
    int type = Character.getType(c);
    if (c == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return ORNAMENT;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (Character.isLetter(c)) {
      String folded = LetterFolder.foldLetters(String.valueOf(c));
      return folded.length() == 1 ? folded.charAt(0) : c;
    }
    boolean cut = c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NON_JOINER;
    return type == Character.FORMAT && !cut ? INVISIBLE : BREAK;
  }

  private void letter(char folded, int from, int to) {
    if (start < 0) {
      start = from;
    }
    end = to;
    letter = folded;
    numberBefore = number;
    number = (number ^ folded) * STEP;
  }

  private void nonLetter(char entry, int at) {
    switch (entry) {
      case BREAK -> finish();
      case ORNAMENT -> ornament(at);
      case SEATED_HAMZA -> {
        if (start >= 0 && (letter == WAW || letter == YEH)) {
          number = numberBefore;
          letter(YEH_HAMZA, at, at + 1);
        } else {
          ornament(at);
        }
      }
      default -> {
        // An invisible mark is ignored.
      }
    }
  }

  private void ornament(int at) {
    if (start >= 0) {
      end = at + 1;
    }
  }

  /** Handles a character that is not in the table and returns the index of the next character. */
  private int rare(String text, int at) {
    int to = at + Character.charCount(text.codePointAt(at));
    String normal = Normalizer.normalize(text.substring(at, to), Normalizer.Form.NFKC);
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (c > Character.MAX_VALUE) {
        rareLetter(c, at, to);
      } else {
        char entry = single((char) c);
        if (entry >= FIRST_LETTER) {
          letter(entry, at, to);
        } else {
          nonLetter(entry, at);
        }
      }
    }
    return to;
  }

  private void rareLetter(int c, int from, int to) {
    if (!Character.isLetterOrDigit(c)) {
      finish();
      return;
    }
    for (char half : Character.toChars(Character.toLowerCase(c))) {
      letter(half, from, to);
    }
  }

  private void finish() {
    if (start < 0) {
      return;
    }
    if (size == numbers.length) {
      int more = 2 * size;
      numbers = Arrays.copyOf(numbers, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    numbers[size] = number;
    starts[size] = start;
    ends[size] = end;
    size++;
    start = -1;
    number = EMPTY;
    numberBefore = EMPTY;
  }
}
