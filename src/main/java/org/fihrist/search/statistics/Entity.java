package org.fihrist.search.statistics;

import java.util.List;
import org.fihrist.search.Facet;

/**
 * A person, an organisation or a place as one thing.
 *
 * @param name what it is called; the value of its facet, by which a search is narrowed to it
 * @param facet what kind of thing it is
 * @param spellings all its names in both scripts, with the number of articles that write each
 * @param dates when the articles that name it were published, under any of its names
 */
public record Entity(
    String name, Facet facet, List<SpellingCount> spellings, DateDistribution dates) {
  public Entity {
    spellings = List.copyOf(spellings);
  }

  /** How many articles name it. */
  public long articles() {
    return dates.articles();
  }
}
