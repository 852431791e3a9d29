package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the lines of a page if the file draws them across its columns. Most files draw one column
 * after another, and their order is kept. A table is not changed, because its rows belong together.
 */
final class PdfColumns {
  private static final float SAME_BASELINE = 0.4f;
  private static final float WIDE = 0.6f;
  private static final float MIN_GUTTER = 0.4f;
  private static final double MIN_SHARE_BESIDE = 0.3;
  private static final int MIN_ROWS = 4;
  private static final int PROSE_LETTERS = 14;

  private final List<VisualLine> page;
  private final boolean fromRight;

  private PdfColumns(List<VisualLine> page, boolean fromRight) {
    this.page = page;
    this.fromRight = fromRight;
  }

  /**
   * All lines of a document, page by page, in reading order.
   *
   * @param fromRight whether the first column is at the right
   */
  static List<VisualLine> inReadingOrder(List<VisualLine> lines, boolean fromRight) {
    List<VisualLine> ordered = new ArrayList<>(lines.size());
    int from = 0;
    for (int to = 1; to <= lines.size(); to++) {
      if (to == lines.size() || lines.get(to).page() != lines.get(from).page()) {
        ordered.addAll(new PdfColumns(lines.subList(from, to), fromRight).ordered());
        from = to;
      }
    }
    return ordered;
  }

  private List<VisualLine> ordered() {
    return isDrawnAcross() ? byColumns() : byRows();
  }

  /** The lines in the order of drawing, but the parts of each row in reading order. */
  private List<VisualLine> byRows() {
    List<VisualLine> ordered = new ArrayList<>(page.size());
    List<VisualLine> row = new ArrayList<>();
    for (VisualLine line : page) {
      if (!row.isEmpty() && !isBeside(row.getLast(), line)) {
        addRow(row, ordered);
      }
      row.add(line);
    }
    addRow(row, ordered);
    return ordered;
  }

  private void addRow(List<VisualLine> row, List<VisualLine> ordered) {
    Comparator<VisualLine> across = Comparator.comparingDouble(line -> line.box().left());
    row.sort(fromRight ? across.reversed() : across);
    ordered.addAll(row);
    row.clear();
  }

  /** Whether the file draws lines of prose side by side, row after row. */
  private boolean isDrawnAcross() {
    int beside = 0;
    int letters = 0;
    for (int i = 1; i < page.size(); i++) {
      if (isBeside(page.get(i - 1), page.get(i))) {
        beside++;
        VisualText text = page.get(i).text();
        letters += text.rightToLeft() + text.leftToRight();
      }
    }
    return beside >= MIN_ROWS
        && beside >= MIN_SHARE_BESIDE * page.size()
        && letters >= PROSE_LETTERS * beside;
  }

  private static boolean isBeside(VisualLine first, VisualLine next) {
    boolean sameRow =
        Math.abs(first.box().baseline() - next.box().baseline()) < SAME_BASELINE * first.size();
    return sameRow
        && (first.box().right() <= next.box().left() || next.box().right() <= first.box().left());
  }

  /** The lines column by column; a line across the whole page separates two blocks of columns. */
  private List<VisualLine> byColumns() {
    List<VisualLine> down = new ArrayList<>(page);
    down.sort(Comparator.comparingDouble(line -> line.box().baseline()));
    float left = (float) down.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    float right = (float) down.stream().mapToDouble(line -> line.box().right()).max().orElse(0);
    List<VisualLine> ordered = new ArrayList<>(page.size());
    List<VisualLine> part = new ArrayList<>();
    for (VisualLine line : down) {
      if (line.box().width() > WIDE * (right - left)) {
        addColumns(part, ordered);
        part.clear();
        ordered.add(line);
      } else {
        part.add(line);
      }
    }
    addColumns(part, ordered);
    return ordered;
  }

  private void addColumns(List<VisualLine> part, List<VisualLine> ordered) {
    List<VisualLine> across = new ArrayList<>(part);
    across.sort(Comparator.comparingDouble(line -> line.box().left()));
    List<List<VisualLine>> columns = new ArrayList<>();
    float end = Float.NEGATIVE_INFINITY;
    for (VisualLine line : across) {
      if (line.box().left() > end + MIN_GUTTER * line.size()) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(line);
      end = Math.max(end, line.box().right());
    }
    for (List<VisualLine> column : fromRight ? columns.reversed() : columns) {
      column.sort(Comparator.comparingDouble(line -> line.box().baseline()));
      ordered.addAll(column);
    }
  }
}
