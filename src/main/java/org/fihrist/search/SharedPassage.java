package org.fihrist.search;

/**
 * Text that stands in two articles, word for word but for spelling and a few words in between.
 *
 * @param here where it stands in the one
 * @param there where it stands in the other
 * @param words how many words are the same
 */
public record SharedPassage(Span here, Span there, int words) {
  /**
   * A range of {@link org.fihrist.article.Content#body()}, in UTF-16 units.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  public record Span(int start, int end) {}
}
