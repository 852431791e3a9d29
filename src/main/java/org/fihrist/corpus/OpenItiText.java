package org.fihrist.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * Removes the marks of OpenITI mARkdown, which the corpora of the Open Islamicate Texts Initiative
 * use: the header of {@code #META#} lines, {@code ~~} before a continued line, {@code # } before a
 * paragraph, {@code ### |} before a heading, {@code PageV01P039} and {@code ms0012} for pages and
 * milestones.
 */
final class OpenItiText {
  private static final Pattern HEADER_LINE = Pattern.compile("^(?:######\\s*\\w+#.*|#META#.*)$");
  private static final Pattern CONTINUED = Pattern.compile("^\\s*~~");
  private static final Pattern PARAGRAPH = Pattern.compile("^\\s*#(?!#|META)\\s*");
  private static final Pattern HEADING =
      Pattern.compile("^\\s*###\\s*(?:\\|+|\\$+|&?[A-Z]+\\|?)?\\s*(?:AUTO\\s)?");
  private static final Pattern MARKS =
      Pattern.compile(
          "PageV\\d{1,3}P\\d{1,5}[A-Z]?|PageBeg\\w*|PageEnd\\w*|\\bms[A-Z]?\\d{2,6}\\b|%~%");
  private static final Pattern PAGE = Pattern.compile("PageV\\d{1,3}P\\d{1,5}");
  private static final Pattern HEADER = Pattern.compile("(?m)^(?:######OpenITI#|#META#)");
  private static final Pattern CONTINUED_LINE = Pattern.compile("(?m)^~~\\S");

  private OpenItiText() {}

  /** Whether a text has such marks: a header, or both continued lines and page numbers. */
  static boolean matches(String text) {
    return HEADER.matcher(text).find()
        || (CONTINUED_LINE.matcher(text).find() && PAGE.matcher(text).find());
  }

  /** The text without its marks, one line per paragraph. */
  static String plain(String text) {
    List<StringBuilder> paragraphs = new ArrayList<>();
    text.lines()
        .filter(line -> !HEADER_LINE.matcher(line).matches())
        .forEach(line -> add(line, paragraphs));
    StringBuilder plain = new StringBuilder(text.length());
    for (StringBuilder paragraph : paragraphs) {
      String words = Spacing.tidy(MARKS.matcher(paragraph).replaceAll(" "));
      if (!words.isEmpty()) {
        plain.append(words).append('\n');
      }
    }
    return plain.toString();
  }

  private static void add(String line, List<StringBuilder> paragraphs) {
    if (CONTINUED.matcher(line).lookingAt() && !paragraphs.isEmpty()) {
      paragraphs.getLast().append(' ').append(CONTINUED.matcher(line).replaceFirst(""));
      return;
    }
    String words =
        HEADING.matcher(line).lookingAt()
            ? HEADING.matcher(line).replaceFirst("")
            : PARAGRAPH.matcher(line).replaceFirst("");
    paragraphs.add(new StringBuilder(words));
  }
}
