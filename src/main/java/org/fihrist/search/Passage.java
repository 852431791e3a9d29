package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Field;

/**
 * A part of the original text of an article, with the matches marked.
 *
 * @param field the part of the article that contains the passage
 * @param start where the passage begins in that part, in UTF-16 units
 * @param text the text of the passage, exactly as in the original
 * @param marks the matches, in order and without overlap
 * @param cut whether the passage begins or ends inside a sentence
 */
public record Passage(Field field, int start, String text, List<Mark> marks, Cut cut) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /** Creates a passage of whole sentences. */
  public Passage(Field field, int start, String text, List<Mark> marks) {
    this(field, start, text, marks, Cut.NONE);
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
