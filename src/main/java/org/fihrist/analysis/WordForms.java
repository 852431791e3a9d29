package org.fihrist.analysis;

/**
 * One word at every level of likeness; each is derived from the one before it and none is empty.
 *
 * @param exact as written, cleaned
 * @param folded without differences of spelling
 * @param stem without clitics and inflection
 */
public record WordForms(String exact, String folded, String stem) {
  /** Climbs the ladder from a cleaned word. */
  static WordForms of(String exact) {
    String folded = Folding.fold(exact);
    return new WordForms(exact, folded, Stemming.stem(folded));
  }
}
