package org.fihrist.search;

import java.util.List;

/**
 * Help for a search that found nothing, or fewer articles than expected.
 *
 * @param offers changed queries, the best first; each of them finds articles
 * @param words reports on single words: on all words if nothing was found, otherwise on the words
 *     that the archive lacks
 */
public record Advice(List<Offer> offers, List<WordReport> words) {
  /** No advice. */
  public static final Advice NONE = new Advice(List.of(), List.of());

  public Advice {
    offers = List.copyOf(offers);
    words = List.copyOf(words);
  }
}
