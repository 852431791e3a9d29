package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.article.Paragraph;

/** Joins the lines of pages to paragraphs, and finds the headline. */
final class PdfParagraphs {
  private static final int HEAD_LINES = 25;
  private static final int MAX_HEADLINE_LINES = 4;
  private static final float SAME_SIZE = 0.5f;
  private static final float LARGER = 1.15f;
  private static final float FULL_LINE = 0.85f;
  private static final float NEXT_LINE = 2.0f;
  private static final float SMALLEST_LINE = 0.8f;
  private static final float SAME_ROW = 0.3f;

  /** A gap between paragraphs, relative to the distance of lines. */
  private static final float GAP = 1.4f;

  private PdfParagraphs() {}

  /** The largest lines near the beginning, if they are larger than the text. */
  static List<PdfLine> headline(List<PdfLine> lines) {
    List<PdfLine> first = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
    float largest = 0;
    for (PdfLine line : first) {
      largest = hasWords(line) ? Math.max(largest, line.size()) : largest;
    }
    List<PdfLine> headline = new ArrayList<>();
    for (PdfLine line : first) {
      boolean large = Math.abs(line.size() - largest) < SAME_SIZE;
      if (large && hasWords(line) && headline.size() < MAX_HEADLINE_LINES) {
        headline.add(line);
      } else if (!headline.isEmpty()) {
        break;
      }
    }
    boolean standsOut = largest > LARGER * textSize(lines);
    return standsOut ? headline : first.stream().filter(PdfParagraphs::hasWords).limit(1).toList();
  }

  /** The text in reading order, with the footnotes after it, without page numbers and headers. */
  static PagedText of(List<PdfLine> lines, PageEdges edges) {
    List<PdfLine> text = lines.stream().filter(line -> !edges.isMargin(line)).toList();
    float usual = textSize(lines);
    float leading = leading(text);
    Set<PdfLine> notes = Footnotes.in(text, usual);
    PagedText.Builder paragraphs = new PagedText.Builder();
    add(text.stream().filter(line -> !notes.contains(line)).toList(), usual, leading, paragraphs);
    for (PdfLine note : text.stream().filter(notes::contains).toList()) {
      if (Footnotes.isMarked(note)) {
        paragraphs.end(Paragraph.Role.TEXT);
      }
      paragraphs.line(note.text(), note.page());
    }
    paragraphs.end(Paragraph.Role.TEXT);
    return paragraphs.build();
  }

  private static void add(
      List<PdfLine> lines, float usual, float leading, PagedText.Builder paragraphs) {
    PdfLine previous = null;
    for (PdfLine line : lines) {
      if (previous != null && !continues(previous, line, leading)) {
        paragraphs.end(role(previous, usual));
      }
      paragraphs.line(line.text(), line.page());
      previous = line;
    }
    if (previous != null) {
      paragraphs.end(role(previous, usual));
    }
  }

  private static Paragraph.Role role(PdfLine last, float usual) {
    return last.size() > LARGER * usual ? Paragraph.Role.SUBHEADING : Paragraph.Role.TEXT;
  }

  // A short line, a change of size or a gap ends a paragraph; the end of a page or column does not.
  private static boolean continues(PdfLine previous, PdfLine line, float leading) {
    boolean sameSize = Math.abs(previous.size() - line.size()) < SAME_SIZE;
    boolean full = previous.box().width() >= FULL_LINE * line.box().width();
    float down = line.box().baseline() - previous.box().baseline();
    boolean elsewhere = down < -SAME_ROW * line.size() || line.page() != previous.page();
    if (!elsewhere && Math.abs(down) < SAME_ROW * line.size()) {
      return true;
    }
    float maxDistance = Math.min(NEXT_LINE * line.size(), GAP * Math.max(leading, line.size()));
    return sameSize && full && (elsewhere || down < maxDistance);
  }

  /** The distance of lines within paragraphs: nearly the smallest of all distances. */
  private static float leading(List<PdfLine> lines) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine previous = lines.get(i - 1);
      PdfLine line = lines.get(i);
      float down = line.box().baseline() - previous.box().baseline();
      boolean sameSize = Math.abs(previous.size() - line.size()) < SAME_SIZE;
      if (line.page() == previous.page() && sameSize && down >= SMALLEST_LINE * line.size()) {
        distances.add(down);
      }
    }
    Collections.sort(distances);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 10);
  }

  private static boolean hasWords(PdfLine line) {
    return line.text().codePoints().filter(Character::isLetter).limit(3).count() == 3;
  }

  /** The font size of most of the text. */
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
