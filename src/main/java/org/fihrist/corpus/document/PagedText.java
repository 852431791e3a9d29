package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Content;
import org.fihrist.article.PageStart;
import org.fihrist.article.Paragraph;

/**
 * Paragraphs with the places where the pages of the document begin.
 *
 * @param pages page starts, with offsets in the paragraphs joined by {@link
 *     Content#PARAGRAPH_BREAK}
 */
record PagedText(List<Paragraph> paragraphs, List<PageStart> pages) {
  PagedText {
    paragraphs = List.copyOf(paragraphs);
    pages = List.copyOf(pages);
  }

  /** This text without its first paragraph. */
  PagedText withoutFirst() {
    int gone = paragraphs.getFirst().text().length() + Content.PARAGRAPH_BREAK.length();
    List<PageStart> moved = new ArrayList<>();
    for (PageStart start : pages) {
      int offset = Math.max(0, start.offset() - gone);
      if (offset == 0) {
        moved.clear();
      }
      moved.add(new PageStart(offset, start.page()));
    }
    return new PagedText(paragraphs.subList(1, paragraphs.size()), moved);
  }

  /** Collects text line by line. */
  static final class Builder {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<PageStart> pages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int before;
    private int page;

    /** Adds a line to the present paragraph. */
    void line(String words, int onPage) {
      text.append(text.isEmpty() ? "" : " ");
      if (onPage != page) {
        page = onPage;
        pages.add(new PageStart(before + text.length(), page));
      }
      text.append(words);
    }

    /** Ends the present paragraph. */
    void end(Paragraph.Role role) {
      if (!text.isEmpty()) {
        paragraphs.add(new Paragraph(role, text.toString()));
        before += text.length() + Content.PARAGRAPH_BREAK.length();
        text.setLength(0);
      }
    }

    PagedText build() {
      return new PagedText(paragraphs, pages);
    }
  }
}
