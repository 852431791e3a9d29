package org.fihrist.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.query.QueryLimits;

/**
 * The words of the texts in one query. What was typed as one word may be cut into a thousand, so
 * together they may be as many as a query has leaves and no more; a text asked twice counts once.
 */
final class QueryWords {
  private final Ladder ladder;
  private final Map<String, List<TextWord>> known = new HashMap<>();
  private int left = QueryLimits.MAX_LEAVES;

  QueryWords(Ladder ladder) {
    this.ladder = ladder;
  }

  /** The first words of a text, as many as there is room for. */
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
