package org.fihrist.search;

import java.util.List;

/**
 * An engine's answer.
 *
 * @param hits the page's hits, best first
 * @param totals how many articles match
 * @param words the words that were searched for, in the order of the query; marks and reasons name
 *     them by their place in this list
 * @param answered by which generation, in what time
 * @param more whether the next page has hits
 */
public record SearchPage(
    List<Hit> hits, Totals totals, List<String> words, Answered answered, boolean more) {
  public SearchPage {
    hits = List.copyOf(hits);
    words = List.copyOf(words);
  }

  /** The last page. */
  public SearchPage(List<Hit> hits, Totals totals, List<String> words, Answered answered) {
    this(hits, totals, words, answered, false);
  }

  /**
   * How many articles match.
   *
   * @param articles how many match at all
   * @param exact whether {@code articles} is exact; else there are at least so many
   * @param withAllWords how many hold every word of the query
   * @param hits how many hits they make when the {@link Copies} of a text are one; the same on
   *     every page
   * @param hitsExact whether {@code hits} is exact; else there are at most so many
   */
  public record Totals(
      long articles, boolean exact, long withAllWords, long hits, boolean hitsExact) {
    /** Every article is a hit. */
    public Totals(long articles, boolean exact, long withAllWords) {
      this(articles, exact, withAllWords, articles, exact);
    }
  }

  /**
   * Who answered.
   *
   * @param generation the index generation
   * @param elapsedMicros time from request to answer inside the engine, in microseconds
   * @param complete false when the time budget ran out and the ranking covers part of the index
   */
  public record Answered(String generation, long elapsedMicros, boolean complete) {}
}
