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
 */
public record Passage(Field field, int start, String text, List<Mark> marks) {
  public Passage {
    marks = List.copyOf(marks);
  }
}
