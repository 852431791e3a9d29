package org.fihrist.search;

import java.util.List;

/**
 * A changed query, ready to be asked.
 *
 * @param kind what was changed
 * @param text the whole of it, in the syntax of the query typed
 * @param changes what was replaced by what; empty for what was only taken away
 * @param worth what it finds
 */
public record Offer(Kind kind, String text, List<Change> changes, Worth worth) {
  public Offer {
    changes = List.copyOf(changes);
  }

  /** The kinds of change, from the gentlest on. */
  public enum Kind {
    /** Words were corrected to words of the archive. */
    CORRECTION,
    /** The same keys, on the keyboard that was meant. */
    KEYBOARD,
    /** A quoted part that was taken as words is required as a phrase. */
    PHRASE,
    /** A phrase became words that may stand anywhere. */
    UNQUOTED,
    /** Something excluded was admitted. */
    ADMITTED,
    /** Words may stand in any part of articles. */
    ANY_FIELD,
    /** A word was left out. */
    DROPPED_WORD,
    /** All signs were left out: any of the words will do. */
    ANY_WORD,
    /** The same text, but among all articles: without facets chosen, without a period. */
    NO_FILTER,
    /** All the names of somebody or something, in the place of one. */
    ALIASES
  }

  /**
   * A piece replaced.
   *
   * @param from as typed
   * @param to as offered
   */
  public record Change(String from, String to) {}

  /**
   * What it finds.
   *
   * @param articles how many articles, counted
   * @param withAllWords how many of them have all words
   * @param certain whether it may be asked in place of what was typed when that finds nothing
   */
  public record Worth(long articles, long withAllWords, boolean certain) {}
}
