package org.fihrist.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are operators in the search box. English operators are written in capitals, Arabic
 * operators with tatweel on both sides; {@link BoxParser} gives the reason.
 */
final class Keywords {
  private static final Pattern STRETCHED =
      Pattern.compile("\u0640+(?:(?<and>و)|(?<or>[أا]و)|(?<not>ليس))\u0640+");

  private Keywords() {}

  /** The operator that a word means; empty when it is an ordinary word. */
  static Optional<BoxToken.Kind> find(String word) {
    return switch (word) {
      case "AND", "&", "&&" -> Optional.of(BoxToken.Kind.AND);
      case "OR" -> Optional.of(BoxToken.Kind.OR);
      case "NOT" -> Optional.of(BoxToken.Kind.MINUS);
      default -> stretched(word);
    };
  }

  private static Optional<BoxToken.Kind> stretched(String word) {
    Matcher matcher = STRETCHED.matcher(word);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        matcher.group("and") != null
            ? BoxToken.Kind.AND
            : matcher.group("or") != null ? BoxToken.Kind.OR : BoxToken.Kind.MINUS);
  }
}
