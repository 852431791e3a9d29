package org.fihrist.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.query.QueryLimits;

/**
 * Splits the texts of one query into words. A text without spaces may have a thousand words, so
 * their total is limited to the number of leaves that a query may have. Equal texts count once.
 */
final class QueryWords {
  private final Ladder ladder;
  private final Map<String, List<TextWord>> known = new HashMap<>();
  private int left = QueryLimits.MAX_LEAVES;

  QueryWords(Ladder ladder) {
    this.ladder = ladder;
  }

  /** Returns the first words of a text, up to the limit. */
  List<TextWord> of(String text) {
    return known.computeIfAbsent(text, this::cut);
  }

  private List<TextWord> cut(String text) {
    List<TextWord> all = ladder.words(text);
    List<TextWord> first = all.subList(0, Math.min(left, all.size()));
    left -= first.size();
    return first;
  }
}
