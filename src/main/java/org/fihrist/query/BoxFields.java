package org.fihrist.query;

import java.util.Optional;

/**
 * Finds field names in the text of the search box: letters, a colon, and a value directly after it.
 */
final class BoxFields {
  private static final char FULL_WIDTH_COLON = '\uFF1A';
  private static final char SMALL_COLON = '\uFE55';
  private static final int MIN_NAME_LENGTH = 2;
  private static final String MARKS = "=+-\u2212";

  private final TypedText text;
  private final Quotes quotes;

  BoxFields(TypedText text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /**
   * Letters that are followed by a colon.
   *
   * @param end where the colon ends
   * @param name the field that the letters name; empty when there is no such field
   * @param hasValue whether a value follows directly after the colon
   */
  record Found(int end, Optional<FieldName> name, boolean hasValue) {
    /** Whether the user probably meant a field. */
    boolean looksLikeField() {
      return name.isPresent() || hasValue;
    }
  }

  /** The field name that begins at an index; empty when there is none. */
  Optional<Found> at(int start) {
    int colon = start;
    while (isPartOfName(colon)) {
      colon++;
    }
    if (colon - start < MIN_NAME_LENGTH || colon == text.length() || !isColon(colon)) {
      return Optional.empty();
    }
    if (isAddress(colon + 1)) {
      return Optional.empty();
    }
    Optional<FieldName> name = FieldNames.find(text.substring(start, colon));
    return Optional.of(new Found(colon + 1, name, hasValue(colon + 1)))
        .filter(Found::looksLikeField);
  }

  private boolean isPartOfName(int index) {
    return text.letterAt(index) && !Character.isDigit(text.charAt(index));
  }

  private boolean isColon(int index) {
    char c = text.charAt(index);
    return c == ':' || c == FULL_WIDTH_COLON || c == SMALL_COLON;
  }

  private boolean hasValue(int start) {
    int value = start;
    while (value < text.length() && MARKS.indexOf(text.charAt(value)) >= 0) {
      value++;
    }
    if (value == text.length()) {
      return false;
    }
    int partner = quotes.partner(value);
    if (partner >= 0) {
      return TypedText.letters(text.substring(value, partner)) > 0;
    }
    boolean isStrayQuote = partner == Quotes.STRAY;
    return text.charAt(value) == '(' || hasLetter(isStrayQuote ? value + 1 : value);
  }

  /** Whether a word with at least one letter begins at an index. */
  private boolean hasLetter(int start) {
    for (int i = start; i < text.length() && !text.isBlank(i); i++) {
      if ("()|".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
      if (text.letterAt(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two slashes follow: {@code http://…} is an address and not a field. */
  private boolean isAddress(int start) {
    return start + 1 < text.length() && text.charAt(start) == '/' && text.charAt(start + 1) == '/';
  }
}
