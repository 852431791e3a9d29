package org.fihrist.corpus.document;

import java.util.List;

/**
 * Corrects the direction of brackets. In right-to-left text an opening bracket looks like a closing
 * one. Some programs write the logical bracket into a PDF, others the bracket that it looks like.
 * The majority of lines in a document decides which kind of program wrote it.
 */
final class BracketDirection {
  private static final String OPENING = "([{«‹";
  private static final String CLOSING = ")]}»›";

  private BracketDirection() {}

  static List<PdfLine> set(List<PdfLine> lines) {
    int turned = 0;
    for (PdfLine line : lines) {
      turned += line.rightToLeft() ? turnedPairs(line.text()) : 0;
    }
    return turned > 0 ? lines.stream().map(BracketDirection::turn).toList() : lines;
  }

  /** The number of pairs that close before they open, minus the number of correct pairs. */
  private static int turnedPairs(String text) {
    int turned = 0;
    for (int i = 0; i < OPENING.length(); i++) {
      int opening = text.indexOf(OPENING.charAt(i));
      int closing = text.indexOf(CLOSING.charAt(i));
      if (opening >= 0 && closing >= 0) {
        turned += closing < opening ? 1 : -1;
      }
    }
    return turned;
  }

  private static PdfLine turn(PdfLine line) {
    if (!line.rightToLeft()) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.text());
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        text.setCharAt(i, CLOSING.charAt(opening));
      } else if (closing >= 0) {
        text.setCharAt(i, OPENING.charAt(closing));
      }
    }
    return new PdfLine(line.page(), text.toString(), line.box(), line.size());
  }
}
