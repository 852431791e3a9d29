package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fihrist.article.Paragraph;

/** Joins the lines of pages into paragraphs, and finds the headline. */
final class PdfParagraphs {
  private static final int HEAD_LINES = 25;
  private static final int MOST_HEADLINE = 4;
  private static final float SAME_SIZE = 0.5f;
  private static final float LARGER = 1.15f;
  private static final float FULL_LINE = 0.85f;
  private static final float NEXT_LINE = 2.0f;

  private PdfParagraphs() {}

  /** The largest lines near the beginning, when they are larger than the text. */
  static List<PdfLine> headline(List<PdfLine> lines) {
    List<PdfLine> first = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
    float largest = 0;
    for (PdfLine line : first) {
      largest = hasWords(line) ? Math.max(largest, line.size()) : largest;
    }
    List<PdfLine> headline = new ArrayList<>();
    for (PdfLine line : first) {
      boolean large = Math.abs(line.size() - largest) < SAME_SIZE;
      if (large && hasWords(line) && headline.size() < MOST_HEADLINE) {
        headline.add(line);
      } else if (!headline.isEmpty()) {
        break;
      }
    }
    boolean standsOut = largest > LARGER * textSize(lines);
    return standsOut ? headline : first.stream().filter(PdfParagraphs::hasWords).limit(1).toList();
  }

  static List<Paragraph> of(List<PdfLine> lines) {
    Predicate<PdfLine> furniture = PageEdges.of(lines)::isFurniture;
    float usual = textSize(lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    PdfLine before = null;
    for (PdfLine line : lines.stream().filter(furniture.negate()).toList()) {
      if (before != null && !continues(before, line)) {
        paragraphs.add(paragraph(text, before, usual));
      }
      text.append(text.isEmpty() ? "" : " ").append(line.text());
      before = line;
    }
    if (before != null) {
      paragraphs.add(paragraph(text, before, usual));
    }
    return paragraphs;
  }

  private static Paragraph paragraph(StringBuilder text, PdfLine last, float usual) {
    Paragraph.Role role =
        last.size() > LARGER * usual ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT;
    Paragraph paragraph = new Paragraph(role, text.toString());
    text.setLength(0);
    return paragraph;
  }

  // A paragraph ends with a short line, a change of size, or a gap; a page or a column does not end
  // one.
  private static boolean continues(PdfLine before, PdfLine line) {
    boolean sameSize = Math.abs(before.size() - line.size()) < SAME_SIZE;
    boolean full = before.box().width() >= FULL_LINE * line.box().width();
    float down = line.box().baseline() - before.box().baseline();
    boolean elsewhere = down < 0 || line.page() != before.page();
    return sameSize && full && (elsewhere || down < NEXT_LINE * line.size());
  }

  private static boolean hasWords(PdfLine line) {
    return line.text().codePoints().filter(Character::isLetter).limit(3).count() == 3;
  }

  /** The size in which most of the text is set. */
  private static float textSize(List<PdfLine> lines) {
    Map<Integer, Integer> chars = new HashMap<>();
    lines.forEach(
        line -> chars.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    return chars.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0)
        / 2f;
  }
}
