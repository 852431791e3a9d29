package org.fihrist.analysis.letters;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Removes the clitics that French and English join to a word by an apostrophe: {@code l'élection},
 * {@code qu'elle}, {@code Hama's}. The rules use only the letters of the word, because the language
 * of a query is unknown.
 *
 * <ul>
 *   <li>French elision stands before a vowel or a mute h; but h after {@code m'} begins a name, as
 *       in {@code M'hamed}. {@code M'Sila}, {@code N'Djamena}, {@code O'Brien}, {@code aujourd'hui}
 *       and {@code Qur'an} are not split.
 *   <li>The word before an English {@code 's} has at least three letters, or is an abbreviation of
 *       two letters ({@code UN's}). {@code Ra's al-Khaimah} and {@code it's} are not split.
 * </ul>
 */
final class LatinClitics {
  static final char APOSTROPHE = '\'';

  /** {@code l' d' c' j' m' n' s' t' qu' jusqu' lorsqu' puisqu' quoiqu'}, in either case. */
  private static final CharArraySet ELIDED = FrenchAnalyzer.DEFAULT_ARTICLES;

  private static final String VOWELS = "aeiouy";
  private static final int MIN_LENGTH_AFTER_ELISION = 2;
  private static final int MIN_OWNER_LENGTH = 3;
  private static final int ABBREVIATION_LENGTH = 2;

  private LatinClitics() {}

  /** The word without such clitics. */
  static String withoutClitics(String word) {
    int first = word.indexOf(APOSTROPHE);
    return first <= 0 ? word : withoutPossessive(withoutElision(word, first));
  }

  private static String withoutElision(String word, int apostrophe) {
    int rest = apostrophe + 1;
    return word.length() - rest >= MIN_LENGTH_AFTER_ELISION
            && ELIDED.contains(word.substring(0, apostrophe))
            && elides(word.charAt(0), word.charAt(rest))
        ? word.substring(rest)
        : word;
  }

  private static boolean elides(char first, char next) {
    String letter = LetterFolder.foldLetters(String.valueOf(next));
    if (letter.isEmpty()) {
      return false;
    }
    boolean muteH = letter.charAt(0) == 'h' && first != 'm' && first != 'M';
    return muteH || VOWELS.indexOf(letter.charAt(0)) >= 0;
  }

  private static String withoutPossessive(String word) {
    int owner = word.length() - 2;
    if (owner < ABBREVIATION_LENGTH || word.charAt(owner) != APOSTROPHE) {
      return word;
    }
    char last = word.charAt(owner + 1);
    boolean named = owner >= MIN_OWNER_LENGTH && (last == 's' || last == 'S');
    boolean abbreviated = last == 's' && isUpperCase(word, owner);
    return named || abbreviated ? word.substring(0, owner) : word;
  }

  private static boolean isUpperCase(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
