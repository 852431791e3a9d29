package org.fihrist.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.text.Spacing;

/**
 * Recognises scripts and style sheets by their lines, because browsers save them under many names.
 * A scraped page may contain some lines of a script, but they are not most of its text.
 */
final class CodeLines {
  private static final Pattern EDGES =
      Pattern.compile("^(?:[}*@#.]|//|/\\*|<!--).*|.*(?:[;{}(\\[,]|\\*/|=>)$", Pattern.DOTALL);
  private static final String SIGNS = "{}()[];=<>|&$";
  private static final double MIN_SIGNS_PER_LINE = 0.05;
  private static final double MIN_CODE_SHARE = 0.7;
  private static final int MIN_BRACES = 2;

  private CodeLines() {}

  /** Whether most of a text is code. */
  static boolean fill(String opening) {
    if (opening.chars().filter(c -> c == '{' || c == '}').limit(MIN_BRACES).count() < MIN_BRACES) {
      return false;
    }
    List<String> lines = Spacing.lines(opening);
    long all = lines.stream().mapToLong(String::length).sum();
    long code = lines.stream().filter(CodeLines::isCode).mapToLong(String::length).sum();
    return code >= MIN_CODE_SHARE * all;
  }

  private static boolean isCode(String line) {
    long signs = line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    return signs >= MIN_SIGNS_PER_LINE * line.length() || EDGES.matcher(line).matches();
  }
}
