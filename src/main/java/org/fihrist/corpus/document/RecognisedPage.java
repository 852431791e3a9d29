package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * The words of one page, from the table that {@link Tesseract} writes: a line a word with block,
 * paragraph, line, confidence and text.
 *
 * @param paragraphs in reading order
 * @param letters how many letters were recognised
 * @param confidence the sum of the confidence of all letters, each 0 to 100
 */
record RecognisedPage(List<String> paragraphs, long letters, double confidence) {
  private static final int COLUMNS = 12;
  private static final int BLOCK = 2;
  private static final int PARAGRAPH = 3;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;
  private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e]");

  RecognisedPage {
    paragraphs = List.copyOf(paragraphs);
  }

  static RecognisedPage of(String table) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String open = "";
    long letters = 0;
    double confidence = 0;
    for (String line : table.lines().toList()) {
      String[] columns = line.split("\t", COLUMNS);
      double sure = columns.length == COLUMNS ? number(columns[CONFIDENCE]) : -1;
      String word = sure < 0 ? "" : DIRECTION_MARKS.matcher(columns[TEXT]).replaceAll("").strip();
      if (word.isEmpty()) {
        continue;
      }
      String paragraph = columns[BLOCK] + "." + columns[PARAGRAPH];
      if (!paragraph.equals(open)) {
        end(text, paragraphs);
        open = paragraph;
      }
      text.append(word).append(' ');
      long length = word.codePoints().filter(Character::isLetterOrDigit).count();
      letters += length;
      confidence += length * sure;
    }
    end(text, paragraphs);
    return new RecognisedPage(paragraphs, letters, confidence);
  }

  private static void end(StringBuilder text, List<String> paragraphs) {
    String tidy = Spacing.tidy(text.toString());
    if (!tidy.isEmpty()) {
      paragraphs.add(tidy);
    }
    text.setLength(0);
  }

  private static double number(String written) {
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
