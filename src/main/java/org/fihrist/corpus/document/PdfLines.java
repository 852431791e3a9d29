package org.fihrist.corpus.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;

/**
 * The lines of a PDF, in the order in which the file draws them: that keeps columns apart, which
 * sorting by place would mix. Within a line letters stand as they are seen, from left to right;
 * what they say is the matter of {@link VisualText}. PDFBox's own way turns each word by itself and
 * tears ligatures into letters before it turns them, so that لا becomes ال.
 */
final class PdfLines extends PDFTextStripper {
  private static final int MOST_CHARS = 1 << 24;
  private static final float SAME_BASELINE = 0.4f;
  private static final float COLUMN_GAP = 2.5f;
  private static final float WORD_GAP = 0.17f;

  private final List<PdfLine> lines = new ArrayList<>();
  private long chars;

  List<PdfLine> of(PDDocument pdf) throws IOException {
    getText(pdf);
    return Brackets.set(lines);
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
    if (chars > MOST_CHARS) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE,
          "It has more than " + MOST_CHARS + " characters, which is no article; split it.");
    }
  }

  private static boolean continues(List<TextPosition> line, TextPosition letter) {
    TextPosition last = line.getLast();
    float size = Math.max(last.getHeightDir(), last.getFontSizeInPt());
    float gapRight = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
    float gapLeft = last.getXDirAdj() - (letter.getXDirAdj() + letter.getWidthDirAdj());
    float gap = Math.max(gapRight, gapLeft);
    return Math.abs(letter.getYDirAdj() - last.getYDirAdj()) < SAME_BASELINE * size
        && (gap < COLUMN_GAP * size || fits(line, letter, size));
  }

  // Runs of another direction are drawn somewhere else in the same line.
  private static boolean fits(List<TextPosition> line, TextPosition letter, float size) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (TextPosition other : line) {
      left = Math.min(left, other.getXDirAdj());
      right = Math.max(right, other.getXDirAdj() + other.getWidthDirAdj());
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
      size = Math.max(size, letter.getFontSizeInPt());
      float end = letter.getXDirAdj() + letter.getWidthDirAdj();
      right = Float.isNaN(right) ? end : Math.max(right, end);
    }
    String text = visual.logical();
    if (!text.isEmpty()) {
      float left = seen.getFirst().getXDirAdj();
      PdfLine.Box box = new PdfLine.Box(left, right, seen.getFirst().getYDirAdj());
      lines.add(new PdfLine(getCurrentPageNo(), text, box, size));
    }
  }
}
