package org.fihrist.search;

import java.util.Map;
import org.fihrist.article.DateSource;

/**
 * Where the dates of the articles in an index come from.
 *
 * @param sources for each source, how many articles have their date from it
 * @param disputed how many articles give two dates that differ by more than a day
 */
public record DateCounts(Map<DateSource, Long> sources, long disputed) {
  public DateCounts {
    sources = Map.copyOf(sources);
  }
}
