package org.fihrist.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * Recognises texts that are no articles: unknown XML, tables without a header, scripts and style
 * sheets of saved pages.
 */
final class UnknownKind {
  private static final Pattern XML =
      Pattern.compile(
          "\\s*<(?:\\?xml|!doctype|\\w+[^>]*>).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int MIN_ROWS = 8;
  private static final double MIN_UNIFORM_SHARE = 0.95;

  private UnknownKind() {}

  /** Whether a text with this beginning is not a page of prose. */
  static boolean matches(String opening) {
    return isMarkup(opening) || isTable(opening) || CodeLines.fill(opening);
  }

  /** A message for the operator: what the text is, and what to do about it. */
  static String describe(String opening) {
    if (isMarkup(opening)) {
      return "This XML is of an unknown kind; convert it to JSON lines.";
    }
    if (isTable(opening)) {
      return "This is a table without a header that names a title or a text; add one.";
    }
    return CodeLines.fill(opening)
        ? "This is a script or a style sheet, as pages have them, and no text. Nothing needs to be"
            + " done."
        : "The format of this text is unknown; convert it to a supported format.";
  }

  private static boolean isMarkup(String opening) {
    return XML.matcher(opening).matches();
  }

  private static boolean isTable(String opening) {
    List<String> rows = Spacing.lines(opening);
    return isUniform(rows, "\t", 2) || isUniform(rows, "[,;]", 3) || isUniform(rows, "\\s+", 3);
  }

  // In prose, lines do not all have the same number of words or commas.
  private static boolean isUniform(List<String> rows, String separator, int minColumns) {
    if (rows.size() < MIN_ROWS) {
      return false;
    }
    Pattern pattern = Pattern.compile(separator);
    int columns = pattern.split(rows.getFirst(), -1).length;
    long uniform = rows.stream().filter(row -> pattern.split(row, -1).length == columns).count();
    return columns >= minColumns && uniform >= MIN_UNIFORM_SHARE * (rows.size() - 1);
  }
}
