package org.fihrist.article;

/**
 * The pages of a document on which a part of its text stands.
 *
 * @param first the number of the page, as {@link PageStart} counts
 * @param last the position of the last page; equal to {@code first} for a part of one page
 */
public record PageRange(int first, int last) {
  public PageRange {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("pages " + first + " to " + last);
    }
  }

  /** The pages as a citation writes them: {@code 3}, or {@code 3–4}. */
  public String text() {
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
