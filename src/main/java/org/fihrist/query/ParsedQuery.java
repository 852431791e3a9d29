package org.fihrist.query;

import java.util.List;

/**
 * The result of parsing.
 *
 * @param query the tree
 * @param notes the repairs, in the order of the text: signs that were ignored or taken as text
 */
public record ParsedQuery(Query query, List<Note> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }

  /** The same query, for articles that match more than half of what need not match. */
  public ParsedQuery most() {
    return query instanceof Query.Junction junction
        ? new ParsedQuery(new Query.Junction(junction.clauses(), true), notes)
        : this;
  }

  /**
   * One repair.
   *
   * @param kind the kind of repair
   * @param start where it begins in the text as typed, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public record Note(Kind kind, int start, int end) {}

  /** The kinds of repair. */
  public enum Kind {
    /** A quote that is not closed: it was ignored. */
    UNCLOSED_QUOTE,
    /** A quoted part of a longer text: it was taken as words, which rank higher together. */
    QUOTES_AS_WORDS,
    /** A bracket without its partner: it was ignored. */
    UNMATCHED_BRACKET,
    /** An operator without an operand: it was taken as text or ignored. */
    STRAY_OPERATOR,
    /** Letters with a colon that name no field: they were taken as text. */
    UNKNOWN_FIELD,
    /** A field without a value directly after its colon: it was taken as text. */
    FIELD_WITHOUT_VALUE,
    /** A date field with another value than a date: both were taken as text. */
    UNREADABLE_DATE,
    /** Brackets nested deeper than the limit: the inner ones were ignored. */
    TOO_DEEP,
    /** More text than the limit: the rest was ignored. */
    TOO_LONG
  }
}
