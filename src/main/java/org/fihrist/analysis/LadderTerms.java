package org.fihrist.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Which terms stand for a word in an index. A term is a level's mark, one character, and the word's
 * form at that level.
 *
 * <p>A form is written only where it differs from the form of the level before: of {@code كتب} one
 * term is written, of {@code الحكومة} three; news text has 1.9 terms a word. What is left out at
 * writing is put back at asking: a word at some level is asked for under every mark that can stand
 * for it, which gives the same matches.
 */
public final class LadderTerms {
  private static final char EXACT = 'e';
  private static final char FOLDED = 'f';
  private static final char STEM = 's';

  private LadderTerms() {}

  /** The terms to write for a word, all at its position. */
  static List<String> written(WordForms forms) {
    List<String> terms = new ArrayList<>(3);
    terms.add(EXACT + forms.exact());
    if (!forms.folded().equals(forms.exact())) {
      terms.add(FOLDED + forms.folded());
    }
    if (!forms.stem().equals(forms.folded())) {
      terms.add(STEM + forms.stem());
    }
    return terms;
  }

  /** The terms that hold exactly the words whose exact form is this word's. */
  public static List<String> exact(WordForms forms) {
    return List.of(EXACT + forms.exact());
  }

  /** The terms that hold exactly the words whose folded form is this word's. */
  public static List<String> folded(WordForms forms) {
    return folded(forms.folded());
  }

  /** The terms that hold exactly the words whose stem is this word's. */
  public static List<String> stem(WordForms forms) {
    String stem = forms.stem();
    List<String> terms = new ArrayList<>(3);
    terms.add(STEM + stem);
    // A word that is its own stem was written without a stem term.
    if (Folding.fold(stem).equals(stem) && Stemming.stem(stem).equals(stem)) {
      terms.addAll(folded(stem));
    }
    return terms;
  }

  /**
   * The prefixes under which a folded pattern finds words: put before the pattern, each matches
   * terms of words whose folded form fits it.
   */
  public static List<String> foldedMarks() {
    return List.of(String.valueOf(EXACT), String.valueOf(FOLDED));
  }

  private static List<String> folded(String folded) {
    return List.of(FOLDED + folded, EXACT + folded);
  }
}
