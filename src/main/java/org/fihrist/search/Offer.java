package org.fihrist.search;

import java.util.List;

/**
 * A changed query that is offered to the user.
 *
 * @param kind the kind of change
 * @param text the whole changed query, in the syntax of the typed query
 * @param changes the replaced parts; empty when parts were only removed
 * @param worth the number of articles that it finds
 */
public record Offer(Kind kind, String text, List<Change> changes, Worth worth) {
  public Offer {
    changes = List.copyOf(changes);
  }

  /** The kinds of change, the smallest change first. */
  public enum Kind {
    /** Words were corrected to words of the archive. */
    CORRECTION,
    /** The text was converted to the keyboard layout that was meant. */
    KEYBOARD,
    /** A quoted part that was taken as words became a required phrase. */
    PHRASE,
    /** A name in Latin letters became a possible Arabic spelling. */
    NAME,
    /** A phrase became words that may stand anywhere. */
    UNQUOTED,
    /** An excluded word is no longer excluded. */
    ADMITTED,
    /** A field name was removed, so that words may stand in any part of an article. */
    ANY_FIELD,
    /** A word was left out. */
    DROPPED_WORD,
    /** All operators were left out, so that any of the words may match. */
    ANY_WORD,
    /** The filters by facets and period were removed; the text is the same. */
    NO_FILTER,
    /** A name was replaced by all names of the same person, organisation or place. */
    ALIASES
  }

  /**
   * A replacement.
   *
   * @param from the typed text
   * @param to the offered text
   */
  public record Change(String from, String to) {}

  /**
   * The result of an offer.
   *
   * @param articles the number of articles that it finds
   * @param withAllWords the number of them that have all words
   * @param certain whether it may replace the typed query without asking, if that finds nothing
   */
  public record Worth(long articles, long withAllWords, boolean certain) {}
}
