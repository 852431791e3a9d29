package org.fihrist.article;

/**
 * One paragraph of a body.
 *
 * @param role what it does in the article
 * @param text its words, without line breaks at either end
 */
public record Paragraph(Role role, String text) {
  /** What a paragraph does in its article. */
  public enum Role {
    /** An abstract that the outlet set before the text and the text does not repeat. */
    LEAD,
    /** Running text. */
    TEXT,
    /** A heading inside the body. */
    SUBHEADING
  }

  /** Running text. */
  public static Paragraph text(String text) {
    return new Paragraph(Role.TEXT, text);
  }
}
