package org.fihrist.query;

import java.util.Optional;

/**
 * A word of a query with its place in the typed text.
 *
 * @param word the word in the tree
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param standing its context in the query
 */
public record TypedWord(Query.Word word, int start, int end, Standing standing) {
  /** The phrase number of a word outside phrases. */
  public static final int NO_PHRASE = -1;

  /**
   * The context of a word in a query.
   *
   * @param excluded whether articles with the word are excluded
   * @param phrase the number of the phrase that contains the word, counted from 0, or {@link
   *     #NO_PHRASE}
   * @param field the field in which the word is searched; empty for a word without a field
   */
  public record Standing(boolean excluded, int phrase, Optional<Field> field) {
    Standing asExcluded(boolean byClause) {
      return new Standing(excluded || byClause, phrase, field);
    }
  }

  /** Whether the word is part of a phrase. */
  public boolean isQuoted() {
    return standing.phrase() != NO_PHRASE;
  }
}
