package org.fihrist.search.statistics;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When some articles were published.
 *
 * @param dates how many articles carry each date, as precise as it is known, in the order of the
 *     dates; O(distinct dates)
 * @param undated how many articles have no date
 */
public record DateDistribution(List<DatedCount> dates, long undated) {
  public DateDistribution {
    dates = List.copyOf(dates);
  }

  /** How many articles there are, with a date or without. */
  public long articles() {
    return dated() + undated;
  }

  private long dated() {
    return dates.stream().mapToLong(DatedCount::articles).sum();
  }

  /** The earliest date; empty when no article has one. */
  public String first() {
    return dates.isEmpty() ? "" : dates.getFirst().date();
  }

  /** The latest date; empty when no article has one. */
  public String last() {
    return dates.isEmpty() ? "" : dates.getLast().date();
  }

  /** How many articles lie in each step that has any. */
  public NavigableMap<String, Long> per(TrendUnit unit) {
    NavigableMap<String, Long> counts = new TreeMap<>();
    for (DatedCount count : dates) {
      if (unit.takes(count.date())) {
        counts.merge(unit.step(count.date()), count.articles(), Long::sum);
      }
    }
    return counts;
  }

  /** How many articles have a date that is too vague for a step, as a year is for months. */
  public long imprecise(TrendUnit unit) {
    return dates.stream()
        .filter(count -> !unit.takes(count.date()))
        .mapToLong(DatedCount::articles)
        .sum();
  }
}
