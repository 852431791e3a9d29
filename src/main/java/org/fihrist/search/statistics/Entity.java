package org.fihrist.search.statistics;

import java.util.List;
import org.fihrist.search.Facet;

/**
 * A person, an organisation or a place.
 *
 * @param name its main name: the value of its facet, by which a search is filtered
 * @param facet its kind
 * @param spellings all its names in both scripts, with the number of articles that have each
 * @param dates the dates of the articles that name it by any of its names
 */
public record Entity(
    String name, Facet facet, List<SpellingCount> spellings, DateDistribution dates) {
  public Entity {
    spellings = List.copyOf(spellings);
  }

  /** Returns the number of articles that name it. */
  public long articles() {
    return dates.articles();
  }
}
