package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Recognises the lines at the upper and lower edges of pages that are not text: page numbers,
 * headers and footers.
 */
final class PageEdges {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:(?:page|p|الصفحة|صفحة|ص)[\\s.:]*)?\\p{Nd}{1,4}"
              + "(?:\\s*(?:/|of|من|de|sur)\\s*\\p{Nd}{1,4})?[^\\p{L}\\p{N}]*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final int ON_MANY_PAGES = 3;

  /** The largest number of rows in a header or footer. */
  private static final int ROWS = 3;

  /** In a document of two pages, the line must be at the same height on both, in points. */
  private static final float SAME_HEIGHT = 3;

  private final Map<Integer, List<PdfLine>> lines = new HashMap<>();
  private final Map<Integer, TreeSet<Float>> rows = new HashMap<>();
  private final Map<String, Map<Integer, Float>> pages = new HashMap<>();

  static PageEdges of(List<PdfLine> lines) {
    PageEdges edges = new PageEdges();
    for (PdfLine line : lines) {
      edges.lines.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line);
      edges.rows.computeIfAbsent(line.page(), _ -> new TreeSet<>()).add(line.box().baseline());
    }
    for (PdfLine line : lines) {
      if (edges.isWithin(line, ROWS)) {
        edges
            .pages
            .computeIfAbsent(words(line), _ -> new HashMap<>())
            .put(line.page(), line.box().baseline());
      }
    }
    return edges;
  }

  /** Whether a line is a page number, or part of a header or footer. */
  boolean isMargin(PdfLine line) {
    return isRunning(line) || (isNumber(line) && isAloneInItsRow(line));
  }

  private boolean isRunning(PdfLine line) {
    return isWithin(line, ROWS) && isRepeated(line);
  }

  private boolean isNumber(PdfLine line) {
    return isWithin(line, 1) && NUMBER.matcher(line.text()).matches();
  }

  /**
   * Whether a number is alone in its row; a number beside a word may be the first row of a table.
   */
  private boolean isAloneInItsRow(PdfLine number) {
    return lines.getOrDefault(number.page(), List.of()).stream()
        .filter(
            line -> Math.abs(line.box().baseline() - number.box().baseline()) < number.size() / 2)
        .allMatch(line -> line.equals(number) || isRunning(line) || isNumber(line));
  }

  private boolean isRepeated(PdfLine line) {
    Map<Integer, Float> seen = pages.getOrDefault(words(line), Map.of());
    return seen.size() >= ON_MANY_PAGES
        || (rows.size() == 2 && seen.size() == 2 && isSameHeight(seen.values()));
  }

  private static boolean isSameHeight(Collection<Float> baselines) {
    Set<Float> all = new HashSet<>(baselines);
    return all.stream().max(Float::compare).orElse(0f) - all.stream().min(Float::compare).orElse(0f)
        < SAME_HEIGHT;
  }

  /** Whether a line is in one of the first or last {@code count} rows of its page. */
  private boolean isWithin(PdfLine line, int count) {
    TreeSet<Float> baselines = rows.getOrDefault(line.page(), new TreeSet<>());
    float baseline = line.box().baseline();
    return rowsBetween(baselines.headSet(baseline), line.size()) < count
        || rowsBetween(baselines.tailSet(baseline, false), line.size()) < count;
  }

  /** The number of rows; baselines that differ by less than the height of a line are one row. */
  private static int rowsBetween(Set<Float> baselines, float size) {
    int count = 0;
    float before = Float.NEGATIVE_INFINITY;
    for (float baseline : baselines) {
      if (baseline - before >= size / 2) {
        count++;
        before = baseline;
      }
      if (count >= ROWS) {
        break;
      }
    }
    return count;
  }

  // Digits are removed, because a header may contain the page number.
  private static String words(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("0");
  }
}
