package org.fihrist.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.analysis.letters.FoldedText;

/**
 * A value that articles are told apart by.
 *
 * @param key what its spellings have in common
 * @param spelling as an article has it
 */
public record FacetValue(String key, String spelling) {
  /** What is longer is no name, and is told apart by its beginning. */
  private static final int LONGEST = 256;

  /** Stands in no key and no spelling, and before all that does. */
  private static final char BETWEEN = '\0';

  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}]+");

  /** The value that a text is; empty when there is nothing to show. */
  public static Optional<FacetValue> of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String spelling = GAP.matcher(start).replaceAll(" ").strip();
    if (spelling.isEmpty()) {
      return Optional.empty();
    }
    String key = FoldedText.of(spelling);
    return Optional.of(new FacetValue(key.isEmpty() ? spelling : key, spelling));
  }

  /** A value that is always spelled alike. */
  public static FacetValue plain(String text) {
    return new FacetValue(text, text);
  }

  /** As an index keeps it, so that spellings stand together. */
  public String stored() {
    return key + BETWEEN + spelling;
  }

  /** The value that an index keeps so. */
  public static FacetValue ofStored(String stored) {
    int between = stored.indexOf(BETWEEN);
    return new FacetValue(stored.substring(0, between), stored.substring(between + 1));
  }
}
