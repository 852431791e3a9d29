package org.fihrist.analysis;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.WordForms;

/**
 * Which terms stand for a word in an index. A term begins with a mark, one character, and there are
 * two kinds.
 *
 * <ul>
 *   <li>A <em>spelling</em> is written for every word as text is read: its folded form and, where
 *       the exact form differs, that too. All spellings of one folded form stand together in a
 *       dictionary, so one term serves two levels: it is asked for alone or with its neighbours.
 *   <li>A <em>family</em> is derived from the spellings when a whole archive has been read, since
 *       it takes the archive's words to know it. Stop words have none.
 * </ul>
 *
 * <p>Nothing is written for stems: whoever asks for a stem is given its family. News text has 1.7
 * terms a word.
 */
public final class LadderTerms {
  private static final char SPELLING = 'e';
  private static final char FAMILY = 'm';

  /** Sorts before every letter, so that the spellings of one word are neighbours. */
  private static final char SEPARATOR = '\u001F';

  private LadderTerms() {}

  /** The term to write for a word as it is read. */
  static String spelling(String exact) {
    return spelling(exact, LetterFolder.fold(exact));
  }

  /** The term of all words whose exact form is this word's. */
  public static String spelling(WordForms forms) {
    return spelling(forms.exact(), forms.folded());
  }

  private static String spelling(String exact, String folded) {
    return exact.equals(folded) ? SPELLING + folded : SPELLING + folded + SEPARATOR + exact;
  }

  /** What all spellings that begin with these folded letters begin with. */
  public static String spellingPrefix(String foldedLetters) {
    return SPELLING + foldedLetters;
  }

  /** Sorts right behind the spellings of the word whose prefix this is. */
  public static String afterSpellings(String prefix) {
    return prefix + (char) (SEPARATOR + 1);
  }

  /** Sorts behind all spellings. */
  public static String afterAllSpellings() {
    return String.valueOf((char) (SPELLING + 1));
  }

  /** What follows a folded form in the spellings that differ from it. */
  public static String spellingSuffix() {
    return String.valueOf(SEPARATOR);
  }

  /**
   * Whether a term is a spelling of the word whose {@link #spellingPrefix} this is, both in UTF-8.
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

  /** The term of all words of this word's family. Stop words have none, and must not be asked. */
  public static String family(WordForms forms) {
    return familyTerm(forms.family());
  }

  /** The term of a family. */
  public static String familyTerm(String family) {
    return FAMILY + family;
  }

  /** The family of a term; empty for a spelling. */
  public static String familyOf(String term) {
    return term.charAt(0) == FAMILY ? term.substring(1) : "";
  }
}
