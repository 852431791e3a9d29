package org.fihrist.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.query.Query.Range;

/**
 * Finds the date after the colon of a field. A month's name and its year are separate words, but
 * the user need not quote them: the longest beginning of the text that is a date counts as the
 * date.
 */
final class BoxDates {
  private static final int MAX_LENGTH = 80;
  private static final int MAX_WORDS = 9;

  /** Characters that end a date: the sign for alternatives, and the colon of another field. */
  private static final String TERMINATORS = "|:\uFF1A\uFE55";

  private final TypedText text;
  private final Quotes quotes;

  BoxDates(TypedText text, Quotes quotes) {
    this.text = text;
    this.quotes = quotes;
  }

  /**
   * A date in the text.
   *
   * @param range the range of days
   * @param end where the date ends in the text, exclusive
   */
  record Found(Range range, int end) {}

  /** The date that begins at an index; empty when there is none. */
  Optional<Found> at(int start, DateSide side) {
    for (int end : ends(start).reversed()) {
      Optional<Range> range = TypedDates.read(unquoted(start, end)).flatMap(side::of);
      if (range.isPresent()) {
        return Optional.of(new Found(range.get(), end));
      }
    }
    return Optional.empty();
  }

  /**
   * The ends of the words that may belong to the date. Ends inside brackets or quotes are left out.
   */
  private List<Integer> ends(int start) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    for (int i = start; i < limit && TERMINATORS.indexOf(text.charAt(i)) < 0; i++) {
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
    return ends.subList(0, Math.min(MAX_WORDS, ends.size()));
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
