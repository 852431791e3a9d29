package org.fihrist.api;

import java.util.List;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;

/** A piece of text with the ranges of its matches, in UTF-16 units of the text. */
record MarkedJson(String text, List<Mark> marks) {
  static MarkedJson of(Passage passage) {
    return new MarkedJson(passage.text(), passage.marks());
  }
}
