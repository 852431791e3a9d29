package org.fihrist.lucene;

import java.util.List;
import java.util.function.Function;

/**
 * Which terms a field gets besides the written ones once the whole archive is known.
 *
 * <p>A written field has one term a word, which begins with {@link #WORD_MARK}. Derived terms begin
 * with marks after it, so that they come after all that was written.
 *
 * @param field the field whose words are asked for and which gets the terms
 * @param terms the derived terms of a word that comes without its mark; the same for the same word
 */
record Derivation(String field, Function<String, List<String>> terms) {
  static final char WORD_MARK = 'e';

  /** The derived terms of a word. */
  List<String> derive(String word) {
    List<String> derived = terms.apply(word);
    for (String term : derived) {
      if (term.isEmpty() || term.charAt(0) <= WORD_MARK) {
        throw new IllegalArgumentException(
            "'" + term + "', derived from '" + word + "', does not sort after the written terms");
      }
    }
    return derived;
  }
}
