package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the footnotes of pages: lines in smaller letters after a mark. They are moved, because
 * otherwise they would interrupt a sentence that continues on the next page.
 */
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("\\s*[(\\[]?(?:\\p{Nd}{1,3}|[*†‡¹²³⁴-⁹])[)\\]]?[.:\\-–ـ]?\\s*\\P{Nd}.*");
  private static final float SMALLER = 0.92f;
  private static final double MAX_SHARE_OF_PAGE = 0.5;

  private Footnotes() {}

  /**
   * The lines of all footnotes.
   *
   * @param usual the font size of most of the text
   */
  static Set<PdfLine> in(List<PdfLine> lines, float usual) {
    Map<Integer, List<PdfLine>> pages = new LinkedHashMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
    Set<PdfLine> notes = new HashSet<>();
    pages.values().forEach(page -> notes.addAll(ofPage(page, usual)));
    return notes;
  }

  /** Whether a line begins with the mark of a footnote. */
  static boolean isMarked(PdfLine line) {
    return MARK.matcher(line.text()).matches();
  }

  private static List<PdfLine> ofPage(List<PdfLine> page, float usual) {
    List<PdfLine> upwards = new ArrayList<>(page);
    upwards.sort(Comparator.comparingDouble(line -> -line.box().baseline()));
    List<PdfLine> small = new ArrayList<>();
    int marked = 0;
    for (PdfLine line : upwards) {
      if (line.size() > SMALLER * usual) {
        break;
      }
      small.add(line);
      marked = isMarked(line) ? small.size() : marked;
    }
    return marked <= MAX_SHARE_OF_PAGE * page.size() ? small.subList(0, marked) : List.of();
  }
}
