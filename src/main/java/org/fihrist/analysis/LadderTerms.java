package org.fihrist.analysis;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.WordForms;

/**
 * Defines the index terms of a word. The first character of a term is a mark of its kind. There are
 * two kinds of terms.
 *
 * <ul>
 *   <li>A <em>spelling</em> is written for every word when the text is read: the folded form and,
 *       if it differs, the exact form. All spellings of one folded form are neighbours in the
 *       dictionary, so one kind of term serves two levels: a query uses one spelling or all of its
 *       neighbours.
 *   <li>A <em>family</em> is derived from the spellings when the whole archive has been read,
 *       because families are learned from the archive. Stop words have no family term.
 * </ul>
 *
 * <p>There are no terms for stems: a query for a stem uses the family. News text has 1.7 terms per
 * word.
 */
public final class LadderTerms {
  private static final char SPELLING = 'e';
  private static final char FAMILY = 'm';

  /** Sorts before every letter, so that the spellings of one word are neighbours. */
  private static final char SEPARATOR = '\u001F';

  private LadderTerms() {}

  /** The term that is written for a word when the text is read. */
  static String spelling(String exact) {
    return spelling(exact, LetterFolder.fold(exact));
  }

  /** The term of all words with the same exact form. */
  public static String spelling(WordForms forms) {
    return spelling(forms.exact(), forms.folded());
  }

  private static String spelling(String exact, String folded) {
    return exact.equals(folded) ? SPELLING + folded : SPELLING + folded + SEPARATOR + exact;
  }

  /** The prefix of all spellings whose folded form begins with these letters. */
  public static String spellingPrefix(String foldedLetters) {
    return SPELLING + foldedLetters;
  }

  /** The smallest string that sorts after all spellings of the word with this prefix. */
  public static String afterSpellings(String prefix) {
    return prefix + (char) (SEPARATOR + 1);
  }

  /** A string that sorts after all spellings. */
  public static String afterAllSpellings() {
    return String.valueOf((char) (SPELLING + 1));
  }

  /** The separator between the folded form and the exact form in a spelling. */
  public static String spellingSuffix() {
    return String.valueOf(SEPARATOR);
  }

  /**
   * Whether a term is a spelling of the word with this {@link #spellingPrefix}; both are in UTF-8.
   */
  public static boolean isSpelling(BytesRef term, BytesRef prefix) {
    return StringHelper.startsWith(term, prefix)
        && (term.length == prefix.length
            || term.bytes[term.offset + prefix.length] == (byte) SEPARATOR);
  }

  /** How many bytes of a spelling in UTF-8 its mark and its folded form take. */
  public static int foldedEnd(BytesRef spelling) {
    for (int i = 0; i < spelling.length; i++) {
      if (spelling.bytes[spelling.offset + i] == (byte) SEPARATOR) {
        return i;
      }
    }
    return spelling.length;
  }

  /** The exact form of a spelling. */
  public static String exact(String spelling) {
    int separator = spelling.indexOf(SEPARATOR);
    return spelling.substring(separator < 0 ? 1 : separator + 1);
  }

  /** The folded form of a spelling. */
  public static String folded(String spelling) {
    int separator = spelling.indexOf(SEPARATOR);
    return separator < 0 ? spelling.substring(1) : spelling.substring(1, separator);
  }

  /** The term of the word's family. It must not be called for stop words, which have none. */
  public static String family(WordForms forms) {
    return familyTerm(forms.family());
  }

  /** The term of a family. */
  public static String familyTerm(String family) {
    return FAMILY + family;
  }

  /** The family of a family term; empty for a spelling. */
  public static String familyOf(String term) {
    return term.charAt(0) == FAMILY ? term.substring(1) : "";
  }
}
