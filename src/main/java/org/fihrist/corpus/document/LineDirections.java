package org.fihrist.corpus.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether the lines of a document are read from right to left. A line of an Arabic text may
 * have more Latin than Arabic letters, so the surrounding lines and the alignment of lines count
 * too.
 */
final class LineDirections {
  private static final float NEXT_LINE = 2.2f;
  private static final float FLUSH = 2;

  /** The smallest share of Arabic letters in an Arabic text with many foreign names. */
  private static final double MIN_ARABIC_SHARE = 0.35;

  private final IdentityHashMap<VisualLine, Block> blocks = new IdentityHashMap<>();
  private final boolean documentFromRight;

  /** Consecutive lines below each other, and their numbers of letters. */
  private static final class Block {
    private int rightToLeft;
    private int leftToRight;

    void add(VisualLine line) {
      rightToLeft += line.text().rightToLeft();
      leftToRight += line.text().leftToRight();
    }
  }

  LineDirections(List<VisualLine> lines) {
    Block document = new Block();
    Block block = new Block();
    VisualLine previous = null;
    for (VisualLine line : lines) {
      if (previous == null || !isNext(previous, line)) {
        block = new Block();
      }
      block.add(line);
      document.add(line);
      blocks.put(line, block);
      previous = line;
    }
    int all = document.rightToLeft + document.leftToRight;
    this.documentFromRight =
        document.rightToLeft > 0
            && (document.rightToLeft >= MIN_ARABIC_SHARE * all || isFlushRight(lines));
  }

  /** Whether most of the document is read from right to left. */
  boolean isDocumentFromRight() {
    return documentFromRight;
  }

  boolean isFromRight(VisualLine line) {
    VisualText text = line.text();
    Block block = blocks.getOrDefault(line, new Block());
    if (text.rightToLeft() == 0) {
      return false;
    }
    if (text.rightToLeft() >= text.leftToRight() || block.rightToLeft >= block.leftToRight) {
      return true;
    }
    return documentFromRight && !text.isLatinAtBothEnds();
  }

  private static boolean isNext(VisualLine previous, VisualLine line) {
    float down = line.box().baseline() - previous.box().baseline();
    boolean below = line.page() == previous.page() && down > 0 && down < NEXT_LINE * line.size();
    return below
        && line.box().left() < previous.box().right()
        && line.box().right() > previous.box().left();
  }

  /** Whether lines are aligned at the right edge rather than at the left edge. */
  private static boolean isFlushRight(List<VisualLine> lines) {
    Map<Integer, Integer> lefts = new HashMap<>();
    Map<Integer, Integer> rights = new HashMap<>();
    for (VisualLine line : lines) {
      lefts.merge(Math.round(line.box().left() / FLUSH), 1, Integer::sum);
      rights.merge(Math.round(line.box().right() / FLUSH), 1, Integer::sum);
    }
    return highestCount(rights) > highestCount(lefts);
  }

  private static int highestCount(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
