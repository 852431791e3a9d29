package org.fihrist.article;

/**
 * How a text was recognised from pictures of its pages: it may differ from what is printed.
 *
 * @param engine the program that recognised it; empty for a text that was read as it is
 * @param confidence what the engine says of itself, 0 to 100: the mean over all letters
 */
public record Recognition(String engine, int confidence) {
  /** The text was read as it is. */
  public static final Recognition NONE = new Recognition("", 0);

  /** Whether the text was recognised from pictures. */
  public boolean fromPictures() {
    return !engine.isEmpty();
  }
}
