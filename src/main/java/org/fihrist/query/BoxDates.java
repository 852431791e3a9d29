package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.Query.Range;

/**
 * Finds the date behind a field's colon. A month's name and its year are words apart, and nobody
 * should have to quote them: of all beginnings of the text that say a date the longest is taken.
 */
final class BoxDates {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 9;

  /** Signs that no date holds: alternatives, and the colon of another field. */
  private static final String ENDS = "|:\uFF1A\uFE55";

  private final TypedText text;
  private final Quotes quotes;

  BoxDates(TypedText text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /**
   * A date found.
   *
   * @param range what it asks for
   * @param end where it ends
   */
  record Found(Range range, int end) {}

  /** The date that begins at a place. */
  Optional<Found> at(int start, DateSide side) {
    for (int end : ends(start).reversed()) {
      Optional<Range> range = TypedDates.read(unquoted(start, end)).flatMap(side::of);
      if (range.isPresent()) {
        return Optional.of(new Found(range.get(), end));
      }
    }
    return Optional.empty();
  }

  /** Where words end that may belong to the date, with brackets and quotes closed. */
  private List<Integer> ends(int start) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    int most = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < most && ENDS.indexOf(text.charAt(i)) < 0; i++) {
      char c = text.charAt(i);
      if (quotes.partner(i) == Quotes.STRAY || (c == ')' && depth == 0)) {
        break;
      }
      i = Math.max(i, quotes.partner(i));
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && !text.isBlank(i) && isEnd(i + 1)) {
        ends.add(i + 1);
      }
    }
    return ends.subList(0, Math.min(MOST_WORDS, ends.size()));
  }

  private boolean isEnd(int index) {
    return index >= text.length() || text.isBlank(index) || "()|".indexOf(text.charAt(index)) >= 0;
  }

  private String unquoted(int start, int end) {
    boolean inBrackets = text.charAt(start) == '(' && text.charAt(end - 1) == ')';
    StringBuilder inside = new StringBuilder();
    for (int i = inBrackets ? start + 1 : start; i < (inBrackets ? end - 1 : end); i++) {
      char c = text.charAt(i);
      inside.append(Quotes.isQuote(c) ? ' ' : c);
    }
    return inside.toString();
  }
}
