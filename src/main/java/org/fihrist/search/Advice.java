package org.fihrist.search;

import java.util.List;

/**
 * What helps somebody whose search found nothing, or less than was meant.
 *
 * @param offers changes of what was typed, the best first; each finds something
 * @param words what is to be said of single words: when nothing was found of all, else of those
 *     that the archive does not have
 */
public record Advice(List<Offer> offers, List<WordReport> words) {
  /** Nothing to say. */
  public static final Advice NONE = new Advice(List.of(), List.of());

  public Advice {
    offers = List.copyOf(offers);
    words = List.copyOf(words);
  }
}
