package org.fihrist.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.query.Query.Word;

/** Makes the leaves of a search box's query: words, patterns, fuzzy words and phrases. */
final class BoxWords {
  private static final int FEWEST_LETTERS_OF_A_PATTERN = 2;
  private static final int FEWEST_LETTERS_OF_A_FUZZY_WORD = 3;
  private static final int FEWEST_LETTERS_FOR_TWO_EDITS = 6;
  private static final int MOST_EDITS = 2;
  private static final String ADDRESS = "://";
  private static final Pattern DIGITS_AND_POINT = Pattern.compile("[\\p{Nd}.]*");

  private BoxWords() {}

  /**
   * A leaf and whether all of its marks could be followed.
   *
   * @param query what is asked for
   * @param understood false when {@code *}, {@code ?}, {@code ~} or {@code =} had to be left out
   */
  record Leaf(Query query, boolean understood) {}

  /** A word outside quotes, its wildcards and tilde left out. */
  static Optional<Leaf> withoutPattern(String typed) {
    int tilde = typed.lastIndexOf('~');
    String word = tilde > 0 ? typed.substring(0, tilde) : typed;
    return plain(word.replace("*", "").replace("?", ""), false, false);
  }

  /** A word outside quotes. */
  static Optional<Leaf> word(String typed, boolean exact) {
    String asked = withoutTrailing(typed, '?');
    if (asked.contains(ADDRESS)) {
      return plain(asked, exact, true);
    }
    int tilde = asked.lastIndexOf('~');
    if (tilde > 0 && DIGITS_AND_POINT.matcher(asked.substring(tilde + 1)).matches()) {
      return fuzzy(asked.substring(0, tilde), asked.substring(tilde + 1), exact);
    }
    if (asked.indexOf('*') >= 0 || asked.indexOf('?') >= 0) {
      return pattern(asked, exact);
    }
    return plain(asked, exact, true);
  }

  private static Optional<Leaf> plain(String text, boolean exact, boolean understood) {
    if (TypedText.letters(text) == 0) {
      return Optional.empty();
    }
    Word word = new Word(text, exact ? Level.EXACT : Level.FAMILY);
    Query query = isUnspaced(text) ? new Query.Phrase(List.of(word), 0) : word;
    return Optional.of(new Leaf(query, understood));
  }

  /** Chinese and Japanese have no blanks, so a word is many, one behind the other. */
  private static boolean isUnspaced(String text) {
    return TypedText.letters(text) > 1
        && text.codePoints()
            .mapToObj(UnicodeScript::of)
            .anyMatch(script -> script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA);
  }

  private static Optional<Leaf> pattern(String typed, boolean exact) {
    if (TypedText.letters(typed) < FEWEST_LETTERS_OF_A_PATTERN) {
      return plain(typed.replace("*", "").replace("?", ""), exact, false);
    }
    return Optional.of(new Leaf(new Query.Wildcard(typed.replaceAll("\\*+", "*")), !exact));
  }

  private static Optional<Leaf> fuzzy(String text, String number, boolean exact) {
    int letters = TypedText.letters(text);
    int edits = edits(number, letters);
    if (letters < FEWEST_LETTERS_OF_A_FUZZY_WORD || edits == 0) {
      return plain(text, exact, edits == 0);
    }
    return Optional.of(new Leaf(new Query.Fuzzy(text, edits), !exact));
  }

  private static int edits(String number, int letters) {
    if (number.isEmpty() || number.indexOf('.') >= 0) {
      return letters < FEWEST_LETTERS_FOR_TWO_EDITS ? 1 : MOST_EDITS;
    }
    return number(number, MOST_EDITS);
  }

  /** Digits of any script as a number that is never greater than {@code most}. */
  static int number(String digits, int most) {
    int number = 0;
    for (int i = 0; i < digits.length() && number <= most; i++) {
      number = number * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
    }
    return Math.min(number, most);
  }

  /**
   * The words between two quotes.
   *
   * @param exact whether every word has to stand as written
   */
  static List<Word> phraseWords(TypedText text, int start, int end, boolean exact) {
    List<Word> words = new ArrayList<>();
    int i = start;
    while (i < end) {
      int stop = i;
      while (stop < end && !separatesWords(text, stop)) {
        stop++;
      }
      String typed = text.substring(i, stop);
      boolean marked = typed.startsWith("=");
      String asked = marked ? typed.substring(1) : typed;
      if (TypedText.letters(asked) > 0) {
        words.add(new Word(asked, exact || marked ? Level.EXACT : Level.FOLDED));
      }
      i = stop + 1;
    }
    return words;
  }

  private static boolean separatesWords(TypedText text, int index) {
    boolean loneQuote =
        Quotes.isQuote(text.charAt(index))
            && !(text.letterBefore(index) && text.letterAt(index + 1));
    return text.isBlank(index) || loneQuote;
  }

  private static String withoutTrailing(String text, char c) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == c) {
      end--;
    }
    return text.substring(0, end);
  }
}
