package org.fihrist.article;

/**
 * One paragraph of a body.
 *
 * @param role the function of the paragraph in the article
 * @param text the text, without line breaks at either end
 */
public record Paragraph(Role role, String text) {
  /** The function of a paragraph in its article. */
  public enum Role {
    /** An abstract that stands before the text and that the text does not repeat. */
    LEAD,
    /** Running text. */
    TEXT,
    /** A heading inside the body. */
    SUBHEADING
  }

  /** Creates a paragraph of running text. */
  public static Paragraph text(String text) {
    return new Paragraph(Role.TEXT, text);
  }
}
