package org.fihrist.analysis.letters;

import static java.util.stream.Collectors.joining;

/** Tells names apart by what is said and not by how it is spelled. */
public final class FoldedText {
  private FoldedText() {}

  /**
   * The words of a short text, cleaned and folded, with a space between two; empty when it has
   * none. Spellings of one name have this in common.
   */
  public static String of(String text) {
    return TokenCleaner.clean(text).stream()
        .map(piece -> LetterFolder.fold(piece.word()))
        .collect(joining(" "));
  }
}
