package org.fihrist.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * Text that is no article: foreign XML, tables without a header, the scripts and styles that a page
 * is saved with. Says what to do about it.
 */
final class UnknownKind {
  private static final Pattern XML =
      Pattern.compile(
          "\\s*<(?:\\?xml|!doctype|\\w+[^>]*>).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LEAST_ROWS = 8;
  private static final double LEAST_UNIFORM_SHARE = 0.95;

  private UnknownKind() {}

  /** Whether a text that opens like this is something other than a page of prose. */
  static boolean matches(String opening) {
    return isMarkup(opening) || isTable(opening) || CodeLines.fill(opening);
  }

  /** What it is and what to do, for the one who reads the rejects. */
  static String describe(String opening) {
    if (isMarkup(opening)) {
      return "This is XML of a kind that no reader knows; convert it to JSON lines.";
    }
    if (isTable(opening)) {
      return "This is a table without a header that names a title or a text; add one.";
    }
    return CodeLines.fill(opening)
        ? "This is a script or a style sheet, as pages have them, and no text. Nothing needs to be"
            + " done."
        : "No reader knows this kind of text.";
  }

  private static boolean isMarkup(String opening) {
    return XML.matcher(opening).matches();
  }

  private static boolean isTable(String opening) {
    List<String> rows = Spacing.lines(opening);
    return isUniform(rows, "\t", 2) || isUniform(rows, "[,;]", 3) || isUniform(rows, "\\s+", 3);
  }

  // Prose never keeps the same number of words or commas in each of its lines.
  private static boolean isUniform(List<String> rows, String separator, int leastColumns) {
    if (rows.size() < LEAST_ROWS) {
      return false;
    }
    Pattern pattern = Pattern.compile(separator);
    int columns = pattern.split(rows.getFirst(), -1).length;
    long uniform = rows.stream().filter(row -> pattern.split(row, -1).length == columns).count();
    return columns >= leastColumns && uniform >= LEAST_UNIFORM_SHARE * (rows.size() - 1);
  }
}
