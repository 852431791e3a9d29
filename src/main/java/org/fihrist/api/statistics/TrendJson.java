package org.fihrist.api.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.search.statistics.DateDistribution;
import org.fihrist.search.statistics.TrendUnit;

/**
 * Counts over time.
 *
 * @param unit the step; longer than the one asked for when there would be too many steps
 * @param generation the index generation
 * @param articles how many articles the narrowing leaves, whatever they say
 * @param series one for each query, in the order of the queries; all have the same steps
 */
public record TrendJson(TrendUnit unit, String generation, long articles, List<Series> series) {
  public TrendJson {
    series = List.copyOf(series);
  }

  static TrendJson of(
      TrendQuestion question,
      DateDistribution all,
      List<TrendQuestion.Line> lines,
      String generation) {
    TrendUnit unit = question.unitFor(lines);
    Map<String, Long> whole = all.per(unit);
    List<String> steps = TrendQuestion.steps(lines, unit);
    List<Series> series = lines.stream().map(line -> Series.of(line, unit, steps, whole)).toList();
    return new TrendJson(unit, generation, all.articles(), series);
  }

  /**
   * The articles of one query.
   *
   * @param query the query as typed
   * @param corrected the query that was asked in its place
   * @param articles how many articles it finds
   * @param undated how many of them have no date
   * @param imprecise how many have a date too vague for a step
   * @param points the steps
   */
  public record Series(
      String query,
      Optional<String> corrected,
      long articles,
      long undated,
      long imprecise,
      List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }

    private static Series of(
        TrendQuestion.Line line, TrendUnit unit, List<String> steps, Map<String, Long> whole) {
      Map<String, Long> counts = line.dates().per(unit);
      return new Series(
          line.typed(),
          Optional.of(line.searched()).filter(searched -> !searched.equals(line.typed())),
          line.dates().articles(),
          line.dates().undated(),
          line.dates().imprecise(unit),
          steps.stream().map(step -> point(step, counts, whole)).toList());
    }

    private static Point point(String step, Map<String, Long> counts, Map<String, Long> whole) {
      long articles = counts.getOrDefault(step, 0L);
      long all = whole.getOrDefault(step, 0L);
      return new Point(step, articles, all == 0 ? 0 : (double) articles / all);
    }
  }

  /**
   * A step.
   *
   * @param date the day, month or year
   * @param articles how many articles were published in it
   * @param share of all articles of the step that the narrowing leaves, from 0 to 1
   */
  public record Point(String date, long articles, double share) {}
}
