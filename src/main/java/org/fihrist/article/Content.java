package org.fihrist.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.OptionalInt;

/**
 * An article's text, in parts that are searched and shown apart.
 *
 * @param paragraphs the body, in reading order
 * @param comments what readers wrote below the article
 * @param related lists of other articles that the page carries: kept, never searched
 * @param language the body's language as BCP 47 names it, such as {@code ar}; empty when unknown
 * @param pages where the pages of a PDF begin in the body, in the order of the body: what stands at
 *     the foot of pages comes last; empty for what has no pages. Articles that were stored before
 *     pages were known have none
 */
public record Content(
    List<Paragraph> paragraphs,
    List<Comment> comments,
    List<RelatedList> related,
    String language,
    List<PageStart> pages) {
  /** What stands between two paragraphs in {@link #body()}. */
  public static final String PARAGRAPH_BREAK = "\n";

  public Content {
    paragraphs = List.copyOf(paragraphs);
    comments = List.copyOf(comments);
    related = List.copyOf(related);
    pages = pages == null ? List.of() : List.copyOf(pages);
  }

  /** A text without pages. */
  public Content(
      List<Paragraph> paragraphs,
      List<Comment> comments,
      List<RelatedList> related,
      String language) {
    this(paragraphs, comments, related, language, List.of());
  }

  /** A text whose language is not known. */
  public Content(List<Paragraph> paragraphs, List<Comment> comments, List<RelatedList> related) {
    this(paragraphs, comments, related, "");
  }

  /** The same in a language. */
  public Content in(String name) {
    return new Content(paragraphs, comments, related, name, pages);
  }

  /** The same with its pages. */
  public Content paged(List<PageStart> starts) {
    return new Content(paragraphs, comments, related, language, starts);
  }

  /** The page on which a place of the body stands; empty where there are no pages. */
  public OptionalInt pageAt(int offset) {
    int page = 0;
    for (PageStart start : pages) {
      if (start.offset() <= offset) {
        page = start.page();
      }
    }
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
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
