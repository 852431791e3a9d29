package org.fihrist.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Paragraph.Role;

/** Distinguishes the headings inside a body from its text. */
final class BodyParagraphs {
  private BodyParagraphs() {}

  static List<Paragraph> of(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Role role = isHeading(lines, i) ? Role.SUBHEADING : Role.TEXT;
      paragraphs.add(new Paragraph(role, lines.get(i)));
    }
    return paragraphs;
  }

  // Two short lines in a row are a list, a poem or a table and not headings.
  private static boolean isHeading(List<String> lines, int index) {
    return LineShape.couldBeHeading(lines.get(index))
        && !(LineShape.isRunning(lines.get(index)) && !lines.get(index).endsWith("؟"))
        && index + 1 < lines.size()
        && LineShape.isRunning(lines.get(index + 1))
        && (index == 0 || LineShape.isRunning(lines.get(index - 1)));
  }
}
