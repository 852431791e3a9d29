package org.fihrist.names.latin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;

/**
 * A name in both scripts.
 *
 * @param arabic one folded word
 * @param latin one word of lower-case letters without accents and apostrophes
 */
record NamePair(String arabic, String latin) {
  /**
   * Parses a line of two columns, Arabic and Latin; empty when a column is not exactly one word.
   */
  static Optional<NamePair> of(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      return Optional.empty();
    }
    List<TextWord> words = Ladder.shipped().words(columns[0]);
    List<LatinText.Token> tokens = LatinText.tokens(columns[1]);
    if (words.size() != 1 || tokens.size() != 1) {
      return Optional.empty();
    }
    String arabic = words.getFirst().forms().folded();
    String latin = tokens.getFirst().letters().replace("'", "");
    boolean isPair =
        Letters.ofArabic(arabic).length > 0
            && Letters.ofLatin(latin).length > 0
            && arabic.length() <= Letters.MAX_ARABIC_LENGTH
            && latin.length() <= Letters.MAX_LATIN_LENGTH;
    return isPair ? Optional.of(new NamePair(arabic, latin)) : Optional.empty();
  }

  /** All pairs of a file's lines. */
  static List<NamePair> all(List<String> lines) {
    List<NamePair> pairs = new ArrayList<>();
    lines.forEach(line -> of(line).ifPresent(pairs::add));
    return pairs;
  }
}
