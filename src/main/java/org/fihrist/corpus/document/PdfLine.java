package org.fihrist.corpus.document;

import com.ibm.icu.text.Bidi;

/**
 * A line in a column of a page.
 *
 * @param page the page, counted from 1
 * @param text the text in reading order
 * @param box the position on the page
 * @param size the font size in points
 */
record PdfLine(int page, String text, Box box, float size) {
  /** Whether the first letter with a direction is read from right to left. */
  boolean rightToLeft() {
    return Bidi.getBaseDirection(text) == Bidi.RTL;
  }

  /** A position in points; y grows downwards. */
  record Box(float left, float right, float baseline) {
    float width() {
      return right - left;
    }
  }
}
