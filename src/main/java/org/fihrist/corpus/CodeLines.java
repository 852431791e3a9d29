package org.fihrist.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * Tells scripts and style sheets from prose by their lines, since browsers save them under many
 * names. A scraped page may well have some lines of a script in it, but not most of its text.
 */
final class CodeLines {
  private static final Pattern EDGES =
      Pattern.compile("^(?:[}*@#.]|//|/\\*|<!--).*|.*(?:[;{}(\\[,]|\\*/|=>)$", Pattern.DOTALL);
  private static final String SIGNS = "{}()[];=<>|&$";
  private static final double LEAST_SIGNS_A_LINE = 0.05;
  private static final double LEAST_OF_TEXT = 0.7;
  private static final int LEAST_BRACES = 2;

  private CodeLines() {}

  /** Whether most of a text is code. */
  static boolean fill(String opening) {
    if (opening.chars().filter(c -> c == '{' || c == '}').limit(LEAST_BRACES).count()
        < LEAST_BRACES) {
      return false;
    }
    List<String> lines = Spacing.lines(opening);
    long all = lines.stream().mapToLong(String::length).sum();
    long code = lines.stream().filter(CodeLines::isCode).mapToLong(String::length).sum();
    return code >= LEAST_OF_TEXT * all;
  }

  private static boolean isCode(String line) {
    long signs = line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    return signs >= LEAST_SIGNS_A_LINE * line.length() || EDGES.matcher(line).matches();
  }
}
