package org.fihrist.search;

import java.util.List;

/**
 * A page of results.
 *
 * @param hits the hits of the page, best first
 * @param totals the numbers of matching articles
 * @param words the words of the query, in order; marks and matches refer to them by their index
 * @param answered the generation that answered, and the time
 * @param more whether the next page has hits
 */
public record SearchPage(
    List<Hit> hits, Totals totals, List<String> words, Answered answered, boolean more) {
  public SearchPage {
    hits = List.copyOf(hits);
    words = List.copyOf(words);
  }

  /** Creates the last page. */
  public SearchPage(List<Hit> hits, Totals totals, List<String> words, Answered answered) {
    this(hits, totals, words, answered, false);
  }

  /**
   * The numbers of matching articles.
   *
   * @param articles the number of matching articles
   * @param exact whether {@code articles} is exact; otherwise it is a lower bound
   * @param withAllWords the number of articles with every word of the query
   * @param hits the number of hits, if {@link Copies} of a text are one hit; it is the same on
   *     every page
   * @param hitsExact whether {@code hits} is exact; otherwise it is an upper bound
   */
  public record Totals(
      long articles, boolean exact, long withAllWords, long hits, boolean hitsExact) {
    /** Creates totals in which every article is a hit. */
    public Totals(long articles, boolean exact, long withAllWords) {
      this(articles, exact, withAllWords, articles, exact);
    }
  }

  /**
   * Facts about the answer.
   *
   * @param generation the index generation
   * @param elapsedMicros the time of the request inside the engine, in microseconds
   * @param complete false when the time was over before all of the index was ranked
   */
  public record Answered(String generation, long elapsedMicros, boolean complete) {}
}
