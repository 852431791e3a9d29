package org.fihrist.names;

import java.util.List;
import java.util.Optional;

/**
 * Someone, some organisation or some place that the news names.
 *
 * @param name what it is called by; no two entries of a gazetteer share one
 * @param kind what it is
 * @param aliases all its names, its own included
 * @param coordinates where it is, for places that have them
 */
public record Entry(
    String name, Kind kind, List<Alias> aliases, Optional<Coordinates> coordinates) {
  public Entry {
    aliases = List.copyOf(aliases);
  }

  /** The names that mean nobody else: what a search for one of them may be widened to. */
  public List<String> clearNames() {
    return aliases.stream()
        .filter(alias -> alias.use() == Alias.Use.ANYWHERE)
        .map(Alias::written)
        .toList();
  }
}
