package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import org.fihrist.article.Content;
import org.fihrist.article.PageRange;
import org.fihrist.query.Field;

/**
 * A part of the original text of an article, with the matches marked.
 *
 * @param field the part of the article that contains the passage
 * @param start where the passage begins in that part, in UTF-16 units
 * @param text the text of the passage, exactly as in the original
 * @param marks the matches, in order and without overlap
 * @param cut whether the passage begins or ends inside a sentence
 * @param pages the pages on which the passage stands; empty for input without pages
 */
public record Passage(
    Field field, int start, String text, List<Mark> marks, Cut cut, Optional<PageRange> pages) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /** Creates a passage of whole sentences. */
  public Passage(Field field, int start, String text, List<Mark> marks) {
    this(field, start, text, marks, Cut.NONE);
  }

  /** Creates a passage of a text without pages. */
  public Passage(Field field, int start, String text, List<Mark> marks, Cut cut) {
    this(field, start, text, marks, cut, Optional.empty());
  }

  /** Returns the passage with the pages on which it stands. */
  public Passage pagedBy(Content content) {
    return new Passage(
        field, start, text, marks, cut, content.pagesOf(start, start + text.length()));
  }

  /**
   * The ends at which a passage is cut inside a sentence and needs an ellipsis.
   *
   * @param atStart whether the first sentence began before the passage
   * @param atEnd whether the last sentence continues after the passage
   */
  public record Cut(boolean atStart, boolean atEnd) {
    /** The passage consists of whole sentences. */
    public static final Cut NONE = new Cut(false, false);
  }
}
