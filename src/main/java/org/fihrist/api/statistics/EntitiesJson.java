package org.fihrist.api.statistics;

import java.util.List;
import org.fihrist.search.Facet;
import org.fihrist.search.SearchEngine;
import org.fihrist.search.statistics.DatedCount;
import org.fihrist.search.statistics.Entity;
import org.fihrist.search.statistics.SpellingCount;
import org.fihrist.search.statistics.TrendUnit;

/**
 * The people, organisations and places that a name may mean.
 *
 * @param name as typed
 * @param generation the index generation
 * @param entities those that most articles name come first
 */
public record EntitiesJson(String name, String generation, List<Found> entities) {
  public EntitiesJson {
    entities = List.copyOf(entities);
  }

  /**
   * Asks an engine.
   *
   * @param most how many entities at most
   */
  public static EntitiesJson ask(SearchEngine engine, String name, int most) {
    List<Entity> entities = engine.statistics(statistics -> statistics.entities(name, most));
    return new EntitiesJson(
        name, engine.status().generation(), entities.stream().map(Found::of).toList());
  }

  /**
   * An entity.
   *
   * @param name what it is called; any of its spellings narrows a search to it
   * @param facet what it is, and the parameter that narrows a search to it
   * @param articles how many articles name it
   * @param first the date of its first mention, as precise as it is known; empty for none
   * @param last the date of its last mention
   * @param spellings all its names, those that most articles write first
   * @param months how many articles of each month name it; articles without a month are in none
   */
  public record Found(
      String name,
      Facet facet,
      long articles,
      String first,
      String last,
      List<SpellingCount> spellings,
      List<DatedCount> months) {
    static Found of(Entity entity) {
      return new Found(
          entity.name(),
          entity.facet(),
          entity.articles(),
          entity.dates().first(),
          entity.dates().last(),
          entity.spellings(),
          entity.dates().per(TrendUnit.MONTH).entrySet().stream()
              .map(month -> new DatedCount(month.getKey(), month.getValue()))
              .toList());
    }
  }
}
