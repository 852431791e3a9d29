package org.fihrist.search;

import java.util.List;

/**
 * A completion of a text that is being typed.
 *
 * @param kind the kind of completion
 * @param shown the text to show
 * @param query the whole query after the completion is chosen; the rest of it is as typed
 * @param source the articles from which it comes
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
   * The text to show for a completion.
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
   * The articles from which a completion comes.
   *
   * @param articles the approximate number of articles with the completion
   * @param article the id of the article if the completion is a headline; otherwise empty
   */
  public record Source(long articles, String article) {}
}
