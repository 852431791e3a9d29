package org.fihrist.query;

import java.util.Optional;

/**
 * A word of a query where it stands in the text that was typed.
 *
 * @param word the word, as in the tree
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param standing what was asked of it
 */
public record TypedWord(Query.Word word, int start, int end, Standing standing) {
  /** The number of no phrase. */
  public static final int NO_PHRASE = -1;

  /**
   * What was asked of a word.
   *
   * @param excluded articles with it were not wanted
   * @param phrase which phrase of the query it is part of, counted from 0, or {@link #NO_PHRASE}
   * @param field the part of articles in which it was asked for, if in one only
   */
  public record Standing(boolean excluded, int phrase, Optional<Field> field) {
    Standing asExcluded(boolean also) {
      return new Standing(excluded || also, phrase, field);
    }
  }

  /** Whether it is part of a phrase. */
  public boolean isQuoted() {
    return standing.phrase() != NO_PHRASE;
  }
}
