package org.fihrist.lucene;

import java.util.List;
import java.util.function.Function;

/**
 * Which terms a field gets once the whole archive is known: derived from the words of a field that
 * was written when each article was read.
 *
 * <p>A written field has one term a word that begins with {@link #WORD_MARK}, and may have another
 * at its position that begins with {@link #LAST_WRITTEN_MARK}.
 *
 * @param source the written field whose words are asked for
 * @param target the field that gets the terms: the source itself, with all that its postings tell,
 *     or one that was not written, which then tells no more than which documents hold a term
 * @param terms the derived terms of a word that comes without its mark; the same for the same word
 * @param keepsSource whether the target has the written terms besides; only of a target that is its
 *     source. Its derived terms must then begin with marks after the written ones
 */
record Derivation(
    String source, String target, Function<String, List<String>> terms, boolean keepsSource) {
  static final char WORD_MARK = 'e';
  static final char LAST_WRITTEN_MARK = 'f';

  Derivation {
    if (keepsSource && !target.equals(source)) {
      throw new IllegalArgumentException(target + " cannot keep the terms of " + source);
    }
  }

  /** Derived terms added to those of a field. */
  static Derivation adding(String field, Function<String, List<String>> terms) {
    return new Derivation(field, field, terms, true);
  }

  /** Derived terms in place of those of a field. */
  static Derivation replacing(String field, Function<String, List<String>> terms) {
    return new Derivation(field, field, terms, false);
  }

  /** Derived terms in a field of their own. */
  static Derivation into(String target, String source, Function<String, List<String>> terms) {
    return new Derivation(source, target, terms, false);
  }

  boolean isNewField() {
    return !target.equals(source);
  }

  /** The derived terms of a word. */
  List<String> derive(String word) {
    List<String> derived = terms.apply(word);
    for (String term : derived) {
      if (term.isEmpty() || (keepsSource && term.charAt(0) <= LAST_WRITTEN_MARK)) {
        throw new IllegalArgumentException(
            "'" + term + "', derived from '" + word + "', does not sort after the written terms");
      }
    }
    return derived;
  }
}
