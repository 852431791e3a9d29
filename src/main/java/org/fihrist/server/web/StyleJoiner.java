package org.fihrist.server.web;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins style sheets into one in the order of addition. Comments and indentation are removed. */
final class StyleJoiner {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern ADDRESS = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

  private final UnaryOperator<String> addresses;
  private final StringBuilder joined = new StringBuilder();

  /**
   * @param addresses maps a file's address in the folder to its final address
   */
  StyleJoiner(UnaryOperator<String> addresses) {
    this.addresses = addresses;
  }

  /**
   * Adds a sheet.
   *
   * @param media the media query of the sheet; empty for all media
   */
  void add(String sheet, String media) {
    String rules = INDENTATION.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("\n");
    rules =
        ADDRESS
            .matcher(rules)
            .replaceAll(found ->
                Matcher.quoteReplacement("url(\"" + addresses.apply(found.group(1)) + "\")"));
    if (media.isEmpty()) {
      joined.append(rules.strip()).append('\n');
    } else {
      joined.append("@media ").append(media).append(" {\n").append(rules.strip()).append("\n}\n");
    }
  }

  String joined() {
    return joined.toString();
  }
}
