package org.fihrist.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The text of an article, in parts that are searched and shown separately.
 *
 * @param paragraphs the body, in reading order
 * @param comments readers' comments
 * @param related lists of other articles on the page; they are stored but not searched
 * @param language the language of the body as a BCP 47 tag, such as {@code ar}; empty when unknown
 * @param pages where the pages of a document begin in the body, in the order of the body. Footnotes
 *     of a PDF stand at the end of the body, so page numbers can begin anew there. The list is
 *     empty for input without pages
 */
public record Content(
    List<Paragraph> paragraphs,
    List<Comment> comments,
    List<RelatedList> related,
    String language,
    List<PageStart> pages) {
  /** The separator between two paragraphs in {@link #body()}. */
  public static final String PARAGRAPH_BREAK = "\n";

  public Content {
    paragraphs = List.copyOf(paragraphs);
    comments = List.copyOf(comments);
    related = List.copyOf(related);
    pages = pages == null ? List.of() : List.copyOf(pages);
  }

  /** Creates a text without pages. */
  public Content(
      List<Paragraph> paragraphs,
      List<Comment> comments,
      List<RelatedList> related,
      String language) {
    this(paragraphs, comments, related, language, List.of());
  }

  /** Creates a text whose language is not known. */
  public Content(List<Paragraph> paragraphs, List<Comment> comments, List<RelatedList> related) {
    this(paragraphs, comments, related, "");
  }

  /** The same text with its language set. */
  public Content in(String languageTag) {
    return new Content(paragraphs, comments, related, languageTag, pages);
  }

  /** The same text with its pages set. */
  public Content paged(List<PageStart> starts) {
    return new Content(paragraphs, comments, related, language, starts);
  }

  /** The page of an offset in the body; empty when the text has no pages. */
  public OptionalInt pageAt(int offset) {
    int page = 0;
    for (PageStart start : pages) {
      if (start.offset() <= offset) {
        page = start.page();
      }
    }
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /**
   * The pages on which a part of the body stands; empty when the text has no pages.
   *
   * @param start where the part begins in {@link #body()}
   * @param end where it ends, exclusive
   */
  public Optional<PageRange> pagesOf(int start, int end) {
    OptionalInt begin = pageAt(start);
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    int first = begin.getAsInt();
    int last = first;
    for (PageStart page : pages) {
      if (page.offset() > start && page.offset() < end) {
        first = Math.min(first, page.page());
        last = Math.max(last, page.page());
      }
    }
    return Optional.of(new PageRange(first, last));
  }

  /** Creates a text that has a body but no comments and no lists. */
  public static Content of(List<Paragraph> paragraphs) {
    return new Content(paragraphs, List.of(), List.of());
  }

  /**
   * The whole body as one text, one line per paragraph. All body offsets are UTF-16 units in this
   * text.
   */
  public String body() {
    return paragraphs.stream().map(Paragraph::text).collect(joining(PARAGRAPH_BREAK));
  }
}
