package org.fihrist.article;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * An article's text, in parts that are searched and shown apart.
 *
 * @param paragraphs the body, in reading order
 * @param comments what readers wrote below the article
 * @param related lists of other articles that the page carries: kept, never searched
 * @param language the body's language as BCP 47 names it, such as {@code ar}; empty when unknown
 */
public record Content(
    List<Paragraph> paragraphs,
    List<Comment> comments,
    List<RelatedList> related,
    String language) {
  /** What stands between two paragraphs in {@link #body()}. */
  public static final String PARAGRAPH_BREAK = "\n";

  public Content {
    paragraphs = List.copyOf(paragraphs);
    comments = List.copyOf(comments);
    related = List.copyOf(related);
  }

  /** A text whose language is not known. */
  public Content(List<Paragraph> paragraphs, List<Comment> comments, List<RelatedList> related) {
    this(paragraphs, comments, related, "");
  }

  /** The same in a language. */
  public Content in(String name) {
    return new Content(paragraphs, comments, related, name);
  }

  /** A body alone, without comments or lists. */
  public static Content of(List<Paragraph> paragraphs) {
    return new Content(paragraphs, List.of(), List.of());
  }

  /**
   * The whole body as one text, a line a paragraph; the text that body offsets are counted in, in
   * UTF-16 units.
   */
  public String body() {
    return paragraphs.stream().map(Paragraph::text).collect(joining(PARAGRAPH_BREAK));
  }
}
