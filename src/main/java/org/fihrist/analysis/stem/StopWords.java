package org.fihrist.analysis.stem;

import java.util.Set;

/**
 * Words that say nothing about the subject of an article: particles, pronouns and question words.
 * They are indexed and can be searched, but they do not influence the ranking. The words are in
 * {@code stop-words.txt}.
 */
public final class StopWords {
  private static final Set<String> WORDS = WordList.words("stop-words.txt");

  private StopWords() {}

  /** Whether a word is a stop word, in any spelling. */
  public static boolean contains(WordForms word) {
    return containsFolded(word.folded());
  }

  /** Whether a folded word is a stop word. */
  public static boolean containsFolded(String folded) {
    return WORDS.contains(folded);
  }
}
