package org.fihrist.api.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fihrist.api.AdvisedSearch;
import org.fihrist.api.SearchQuestion;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.TrendUnit;

/**
 * A question for the numbers of articles of several searches over time.
 *
 * @param searches at most {@link #MAX_QUERIES}, all with the same filters
 * @param unit the finest unit of time; see {@link #unitFor}
 */
public record TrendQuestion(List<AdvisedSearch> searches, TrendUnit unit) {
  /** The maximum number of searches: readers of a chart cannot distinguish more lines. */
  public static final int MAX_QUERIES = 5;

  /** Ten years of days. A longer time is counted in longer steps. */
  static final int MAX_STEPS = 3_660;

  public TrendQuestion {
    searches = List.copyOf(searches);
    if (searches.isEmpty() || searches.size() > MAX_QUERIES) {
      throw new IllegalArgumentException("1 to " + MAX_QUERIES + " queries: " + searches.size());
    }
  }

  /**
   * Asks an engine.
   *
   * @throws QuerySyntaxException in Lucene's syntax only
   */
  public TrendJson ask(SearchEngine engine) throws QuerySyntaxException {
    List<Line> lines = new ArrayList<>();
    for (AdvisedSearch search : searches) {
      SearchQuestion settled = search.settled(engine);
      lines.add(new Line(search.question().text(), settled.text(), settled.dates(engine)));
    }
    DateDistribution all = searches.getFirst().question().everything().dates(engine);
    return TrendJson.of(this, all, lines, engine.status().generation());
  }

  /**
   * The dates of the articles of one search.
   *
   * @param typed the query as typed
   * @param searched the query that was searched
   */
  record Line(String typed, String searched, DateDistribution dates) {}

  /**
   * Returns the finest unit with at most {@link #MAX_STEPS} steps that is not finer than {@link
   * #unit}.
   */
  TrendUnit unitFor(List<Line> lines) {
    for (TrendUnit finest : TrendUnit.values()) {
      if (finest.compareTo(unit) >= 0 && steps(lines, finest).size() <= MAX_STEPS) {
        return finest;
      }
    }
    return TrendUnit.YEAR;
  }

  /** Returns all steps from the first with an article to the last. */
  static List<String> steps(List<Line> lines, TrendUnit unit) {
    NavigableMap<String, Long> counted = new TreeMap<>();
    lines.forEach(line -> counted.putAll(line.dates().per(unit)));
    List<String> steps = new ArrayList<>();
    if (!counted.isEmpty()) {
      String last = counted.lastKey();
      String step = counted.firstKey();
      while (step.compareTo(last) <= 0 && steps.size() <= MAX_STEPS) {
        steps.add(step);
        step = unit.next(step);
      }
    }
    return steps;
  }
}
