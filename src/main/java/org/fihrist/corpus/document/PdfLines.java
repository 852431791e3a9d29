package org.fihrist.corpus.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;

/**
 * Extracts the lines of a PDF in the order in which the file draws them. This keeps columns
 * separate; sorting by position would mix them. {@link PdfColumns} handles files that draw across
 * columns. Within a line, letters are in visual order, from left to right, and {@link VisualText}
 * converts them to reading order. The default of PDFBox reverses each word separately and splits
 * ligatures before it reverses them, so that لا becomes ال.
 */
final class PdfLines extends PDFTextStripper {
  private static final int MAX_CHARS = 1 << 24;
  private static final float SAME_BASELINE = 0.4f;

  /** The mark of a footnote is smaller and higher than the text. */
  private static final float RAISED_SIZE = 0.75f;

  private static final float RAISED = 0.6f;
  private static final float COLUMN_GAP = 2.5f;
  private static final float WORD_GAP = 0.17f;

  private final List<VisualLine> lines = new ArrayList<>();
  private long chars;

  List<PdfLine> of(PDDocument pdf) throws IOException {
    getText(pdf);
    LineDirections directions = new LineDirections(lines);
    List<PdfLine> read = new ArrayList<>();
    for (VisualLine line : PdfColumns.inReadingOrder(lines, directions.isDocumentFromRight())) {
      String text = line.text().logical(directions.isFromRight(line));
      if (!text.isEmpty()) {
        read.add(new PdfLine(line.page(), text, line.box(), line.size()));
      }
    }
    return BracketDirection.set(read);
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> line = new ArrayList<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition letter : article) {
        if (!line.isEmpty() && !continues(line, letter)) {
          add(line);
          line.clear();
        }
        line.add(letter);
        countLetter(letter);
      }
    }
    if (!line.isEmpty()) {
      add(line);
    }
  }

  private void countLetter(TextPosition letter) throws RefusedException {
    chars += letter.getUnicode() == null ? 0 : letter.getUnicode().length();
    if (chars > MAX_CHARS) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE,
          "It has more than " + MAX_CHARS + " characters, which is no article; split it.");
    }
  }

  private static boolean continues(List<TextPosition> line, TextPosition letter) {
    TextPosition last = line.getLast();
    TextPosition largest = Collections.max(line, Comparator.comparingDouble(PdfLines::size));
    float size = Math.max(size(largest), size(letter));
    float gapRight = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
    float gapLeft = last.getXDirAdj() - (letter.getXDirAdj() + letter.getWidthDirAdj());
    float gap = Math.max(gapRight, gapLeft);
    boolean raised = Math.min(size(largest), size(letter)) < RAISED_SIZE * size;
    float tolerance = raised ? RAISED : SAME_BASELINE;
    return Math.abs(letter.getYDirAdj() - largest.getYDirAdj()) < tolerance * size
        && (gap < COLUMN_GAP * size || fits(line, letter, size));
  }

  /** The font size on paper; browsers use other units and then scale the page. */
  private static float drawnSize(TextPosition letter) {
    float drawn = letter.getTextMatrix().getScalingFactorY();
    return drawn > 0 ? drawn : letter.getFontSizeInPt();
  }

  private static float size(TextPosition letter) {
    return Math.max(letter.getHeightDir(), letter.getFontSizeInPt());
  }

  // Runs of another direction are drawn at another place of the same line.
  private static boolean fits(List<TextPosition> line, TextPosition letter, float size) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (TextPosition known : line) {
      left = Math.min(left, known.getXDirAdj());
      right = Math.max(right, known.getXDirAdj() + known.getWidthDirAdj());
    }
    return letter.getXDirAdj() + letter.getWidthDirAdj() > left - COLUMN_GAP * size
        && letter.getXDirAdj() < right + COLUMN_GAP * size;
  }

  private void add(List<TextPosition> drawn) {
    List<TextPosition> seen = new ArrayList<>(drawn);
    seen.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    VisualText visual = new VisualText();
    float size = 0;
    float right = Float.NaN;
    for (TextPosition letter : seen) {
      float gap = letter.getXDirAdj() - right;
      float space = WORD_GAP * Math.max(1, letter.getFontSizeInPt());
      if (gap > space) {
        visual.space();
      }
      visual.letter(letter.getUnicode());
      size = Math.max(size, drawnSize(letter));
      float end = letter.getXDirAdj() + letter.getWidthDirAdj();
      right = Float.isNaN(right) ? end : Math.max(right, end);
    }
    float left = seen.getFirst().getXDirAdj();
    PdfLine.Box box = new PdfLine.Box(left, right, seen.getFirst().getYDirAdj());
    lines.add(new VisualLine(getCurrentPageNo(), visual, box, size));
  }
}
