package org.fihrist.search;

import java.util.Map;
import org.fihrist.article.DateSource;

/**
 * Counts of articles by the source of their date.
 *
 * @param sources the number of articles for each source of the date
 * @param disputed the number of articles with two dates that differ by more than a day
 */
public record DateCounts(Map<DateSource, Long> sources, long disputed) {
  public DateCounts {
    sources = Map.copyOf(sources);
  }
}
