package org.fihrist.terms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fihrist.analysis.letters.FoldedText;

/**
 * A facet value: its normalised key and one spelling.
 *
 * @param key the key, which all spellings of the value share
 * @param spelling the spelling in an article
 */
public record FacetValue(String key, String spelling) {
  /** The maximum length of a value. Longer texts are not names; only their beginning counts. */
  private static final int LONGEST = 256;

  /**
   * The separator, which occurs in no key or spelling and sorts before every character that does.
   */
  private static final char BETWEEN = '\0';

  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}]+");

  /** Returns the value of a text; empty when the text has no visible characters. */
  public static Optional<FacetValue> of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String spelling = GAP.matcher(start).replaceAll(" ").strip();
    if (spelling.isEmpty()) {
      return Optional.empty();
    }
    String key = FoldedText.of(spelling);
    return Optional.of(new FacetValue(key.isEmpty() ? spelling : key, spelling));
  }

  /** Returns a value that has only one spelling. */
  public static FacetValue plain(String text) {
    return new FacetValue(text, text);
  }

  /** Returns the form in an index. All spellings of a value are neighbours in it. */
  public String stored() {
    return key + BETWEEN + spelling;
  }

  /** Returns the value of a form in an index. */
  public static FacetValue ofStored(String stored) {
    int between = stored.indexOf(BETWEEN);
    return new FacetValue(stored.substring(0, between), stored.substring(between + 1));
  }
}
