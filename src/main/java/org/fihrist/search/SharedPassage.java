package org.fihrist.search;

/**
 * A passage that two articles share, except for spelling variants and a few edited words.
 *
 * @param here the range in the first article
 * @param there the range in the second article
 * @param words the number of equal words
 */
public record SharedPassage(Span here, Span there, int words) {
  /**
   * A range of {@link org.fihrist.article.Content#body()}, in UTF-16 units.
   *
   * @param start where the range begins
   * @param end where the range ends, exclusive
   */
  public record Span(int start, int end) {}
}
