package org.fihrist.corpus.document;

import com.ibm.icu.text.Bidi;

/**
 * One line of one column of a page.
 *
 * @param page counted from 1
 * @param text in reading order
 * @param box where it stands
 * @param size of its letters
 */
record PdfLine(int page, String text, Box box, float size) {
  /** Whether its first letter with a direction is read from right to left. */
  boolean rightToLeft() {
    return Bidi.getBaseDirection(text) == Bidi.RTL;
  }

  /** In points, y growing down the page. */
  record Box(float left, float right, float baseline) {
    float width() {
      return right - left;
    }
  }
}
