package org.fihrist.corpus.mail;

import java.util.List;
import org.fihrist.text.Spacing;

/**
 * The paragraphs of a mail in plain text. Mail programs break lines at 72 or 78 characters; a
 * paragraph ends at an empty line. Lines that are longer were not broken.
 */
public final class MailLines {
  private static final int LONGEST_BROKEN = 80;

  private MailLines() {}

  /** The paragraphs, each in one line. */
  public static List<String> joined(String text) {
    return Spacing.lines(unbroken(text));
  }

  static String unbroken(String text) {
    boolean broken = text.lines().allMatch(line -> line.length() <= LONGEST_BROKEN);
    return broken ? text.replaceAll("(?<=\\S{1})[ \\t]*\\r?\\n(?=[^\\s>•*–—-])", " ") : text;
  }
}
