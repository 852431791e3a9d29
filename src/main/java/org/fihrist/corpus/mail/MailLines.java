package org.fihrist.corpus.mail;

import java.util.List;
import org.fihrist.text.Spacing;

/**
 * Finds the paragraphs of a mail in plain text. Mail programs break lines at 72 or 78 characters,
 * and a paragraph ends at an empty line. In a text with longer lines, each line is a paragraph.
 */
public final class MailLines {
  private static final int MAX_BROKEN_LINE = 80;

  private MailLines() {}

  /** The paragraphs, each joined to one line. */
  public static List<String> joined(String text) {
    return Spacing.lines(unbroken(text));
  }

  static String unbroken(String text) {
    boolean broken = text.lines().allMatch(line -> line.length() <= MAX_BROKEN_LINE);
    return broken ? text.replaceAll("(?<=\\S{1})[ \\t]*\\r?\\n(?=[^\\s>•*–—-])", " ") : text;
  }
}
