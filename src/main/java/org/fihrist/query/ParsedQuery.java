package org.fihrist.query;

import java.util.List;

/**
 * What a parser understood.
 *
 * @param query the tree
 * @param notes what was repaired or taken as plain text, in the order of the text
 */
public record ParsedQuery(Query query, List<Note> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /**
   * One repair.
   *
   * @param kind what kind
   * @param start where it begins in the text typed, in UTF-16 units
   * @param end where it ends
   */
  public record Note(Kind kind, int start, int end) {}

  /** The kinds of repair. */
  public enum Kind {
    /** A quote that nothing closes: it was ignored. */
    UNCLOSED_QUOTE,
    /** A quoted part of a longer text: it was taken as words, which rank higher together. */
    QUOTES_AS_WORDS,
    /** A bracket without its partner: it was ignored. */
    UNMATCHED_BRACKET,
    /** An operator with nothing to work on: it was taken as text or ignored. */
    STRAY_OPERATOR,
    /** Letters with a colon that name no field: they were taken as text. */
    UNKNOWN_FIELD,
    /** A field with nothing to search for right behind its colon: it was taken as text. */
    FIELD_WITHOUT_VALUE,
    /** A field for dates with something else behind its colon: both were taken as text. */
    UNREADABLE_DATE,
    /** Brackets nested deeper than the limit: the inner ones were ignored. */
    TOO_DEEP,
    /** More text than the limit: the rest was ignored. */
    TOO_LONG
  }
}
