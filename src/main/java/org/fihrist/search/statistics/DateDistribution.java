package org.fihrist.search.statistics;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The dates of articles.
 *
 * @param dates the number of articles of each date, as precise as it is known, in the order of
 *     dates; O(distinct dates)
 * @param undated the number of articles without a date
 */
public record DateDistribution(List<DatedCount> dates, long undated) {
  public DateDistribution {
    dates = List.copyOf(dates);
  }

  /** Returns the number of all articles. */
  public long articles() {
    return dated() + undated;
  }

  private long dated() {
    return dates.stream().mapToLong(DatedCount::articles).sum();
  }

  /** Returns the earliest date; empty when no article has one. */
  public String first() {
    return dates.isEmpty() ? "" : dates.getFirst().date();
  }

  /** Returns the latest date; empty when no article has one. */
  public String last() {
    return dates.isEmpty() ? "" : dates.getLast().date();
  }

  /** Returns the number of articles of each step that has any. */
  public NavigableMap<String, Long> per(TrendUnit unit) {
    NavigableMap<String, Long> counts = new TreeMap<>();
    for (DatedCount count : dates) {
      if (unit.takes(count.date())) {
        counts.merge(unit.step(count.date()), count.articles(), Long::sum);
      }
    }
    return counts;
  }

  /**
   * Returns the number of articles whose date is not precise enough for a step, such as a year for
   * months.
   */
  public long imprecise(TrendUnit unit) {
    return dates.stream()
        .filter(count -> !unit.takes(count.date()))
        .mapToLong(DatedCount::articles)
        .sum();
  }
}
