package org.fihrist.query;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.query.Query.Word;

/** Creates the leaves of the query tree: words, patterns, fuzzy words and phrases. */
final class BoxWords {
  private static final int MIN_PATTERN_LETTERS = 2;
  private static final int MIN_FUZZY_LETTERS = 3;
  private static final int MIN_LETTERS_FOR_TWO_EDITS = 6;
  private static final int MAX_EDITS = 2;
  private static final String ADDRESS = "://";
  private static final Pattern DIGITS_AND_POINT = Pattern.compile("[\\p{Nd}.]*");

  private BoxWords() {}

  /**
   * A leaf of the tree.
   *
   * @param query the leaf
   * @param understood false when {@code *}, {@code ?}, {@code ~} or {@code =} was left out
   */
  record Leaf(Query query, boolean understood) {}

  /** Parses a word outside quotes; wildcards and tilde are left out. */
  static Optional<Leaf> withoutPattern(String typed) {
    int tilde = typed.lastIndexOf('~');
    String word = tilde > 0 ? typed.substring(0, tilde) : typed;
    return plain(word.replace("*", "").replace("?", ""), false, false);
  }

  /** Parses a word outside quotes. */
  static Optional<Leaf> word(String typed, boolean exact) {
    String word = withoutTrailing(typed, '?');
    if (word.contains(ADDRESS)) {
      return plain(word, exact, true);
    }
    int tilde = word.lastIndexOf('~');
    if (tilde > 0 && DIGITS_AND_POINT.matcher(word.substring(tilde + 1)).matches()) {
      return fuzzy(word.substring(0, tilde), word.substring(tilde + 1), exact);
    }
    if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      return pattern(word, exact);
    }
    return plain(word, exact, true);
  }

  private static Optional<Leaf> plain(String text, boolean exact, boolean understood) {
    if (TypedText.letters(text) == 0) {
      return Optional.empty();
    }
    Word word = new Word(text, exact ? Level.EXACT : Level.FAMILY);
    Query query = isUnspaced(text) ? new Query.Phrase(List.of(word), 0) : word;
    return Optional.of(new Leaf(query, understood));
  }

  /** Whether a text is Chinese or Japanese, which write words without blanks between them. */
  private static boolean isUnspaced(String text) {
    return TypedText.letters(text) > 1
        && text.codePoints()
            .mapToObj(UnicodeScript::of)
            .anyMatch(script -> script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA);
  }

  private static Optional<Leaf> pattern(String typed, boolean exact) {
    if (TypedText.letters(typed) < MIN_PATTERN_LETTERS) {
      return plain(typed.replace("*", "").replace("?", ""), exact, false);
    }
    return Optional.of(new Leaf(new Query.Wildcard(typed.replaceAll("\\*+", "*")), !exact));
  }

  private static Optional<Leaf> fuzzy(String text, String number, boolean exact) {
    int letters = TypedText.letters(text);
    int edits = edits(number, letters);
    if (letters < MIN_FUZZY_LETTERS || edits == 0) {
      return plain(text, exact, edits == 0);
    }
    return Optional.of(new Leaf(new Query.Fuzzy(text, edits), !exact));
  }

  private static int edits(String number, int letters) {
    if (number.isEmpty() || number.indexOf('.') >= 0) {
      return letters < MIN_LETTERS_FOR_TWO_EDITS ? 1 : MAX_EDITS;
    }
    return number(number, MAX_EDITS);
  }

  /** The number that digits of any script form; {@code max} when it is greater. */
  static int number(String digits, int max) {
    int number = 0;
    for (int i = 0; i < digits.length() && number <= max; i++) {
      number = number * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
    }
    return Math.min(number, max);
  }

  /**
   * The words between two quotes.
   *
   * @param exact whether every word has to match exactly as written
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
      String word = marked ? typed.substring(1) : typed;
      if (TypedText.letters(word) > 0) {
        words.add(new Word(word, exact || marked ? Level.EXACT : Level.FOLDED));
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
