package org.fihrist.search;

import java.util.List;
import org.fihrist.query.Field;

/**
 * A piece of an article's original text, with matches marked.
 *
 * @param field the part of the article it is cut from
 * @param start where it begins in that part, in UTF-16 units
 * @param text the piece, character for character as in the original
 * @param marks the matches in it, in order, not overlapping
 * @param cut whether it breaks off inside a sentence
 */
public record Passage(Field field, int start, String text, List<Mark> marks, Cut cut) {
  public Passage {
    marks = List.copyOf(marks);
  }

  /** A piece that begins and ends where sentences do. */
  public Passage(Field field, int start, String text, List<Mark> marks) {
    this(field, start, text, marks, Cut.NONE);
  }

  /**
   * At which ends a piece breaks off inside a sentence, so that whoever shows it sets an ellipsis.
   *
   * @param atStart its sentence began earlier
   * @param atEnd its sentence goes on
   */
  public record Cut(boolean atStart, boolean atEnd) {
    /** It is made of whole sentences. */
    public static final Cut NONE = new Cut(false, false);
  }
}
