package org.fihrist.analysis.letters;

import static java.util.stream.Collectors.joining;

/** Computes a form of a short text that is equal for all its spelling variants. */
public final class FoldedText {
  private FoldedText() {}

  /**
   * The words of a short text, cleaned, folded and separated by spaces; empty when it has no words.
   */
  public static String of(String text) {
    return TokenCleaner.clean(text).stream()
        .map(piece -> LetterFolder.fold(piece.word()))
        .collect(joining(" "));
  }
}
