package org.fihrist.highlight;

import java.util.List;
import org.fihrist.analysis.Ladder;
import org.fihrist.query.BoxParser;
import org.fihrist.query.Field;
import org.fihrist.search.Mark;

/** A text with the marks of a typed query. */
record Marked(String text, List<Mark> marks) {
  static Marked by(String typed, String text) {
    HighlightQuery sought = HighlightQuery.of(BoxParser.parse(typed).query(), Ladder.shipped());
    return new Marked(
        text, new Marker(sought).mark(Field.BODY, AnalyzedText.of(text, Ladder.shipped())));
  }

  /** Returns the text under each mark. */
  List<String> covered() {
    return marks.stream().map(mark -> text.substring(mark.start(), mark.end())).toList();
  }
}
