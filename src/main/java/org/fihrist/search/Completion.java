package org.fihrist.search;

import java.util.List;

/**
 * How a text that is being typed may go on.
 *
 * @param kind what it is
 * @param shown what to show of it
 * @param query the whole text once it is chosen, with everything else as typed
 * @param source where it comes from
 */
public record Completion(Kind kind, Shown shown, String query, Source source) {
  /** The kinds of completion. */
  public enum Kind {
    /** A word of the archive. */
    WORD,
    /** A person, an outlet or another name. */
    NAME,
    /** A place. */
    PLACE,
    /** The headline of an article. */
    HEADLINE
  }

  /**
   * What to show.
   *
   * @param text the completion
   * @param typed the parts of it that were typed, in order
   */
  public record Shown(String text, List<Span> typed) {
    public Shown {
      typed = List.copyOf(typed);
    }
  }

  /**
   * A part of a text.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive
   */
  public record Span(int start, int end) {}

  /**
   * Where it comes from.
   *
   * @param articles about how many articles have it
   * @param article the id of a headline's article, else empty
   */
  public record Source(long articles, String article) {}
}
