package org.fihrist.names;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the gazetteer: a person, an organisation or a place.
 *
 * @param name the main name; it is unique in a gazetteer
 * @param kind person, organisation or place
 * @param aliases all names, including the main name
 * @param coordinates the position of a place, if it is known
 */
public record Entry(
    String name, EntityKind kind, List<Alias> aliases, Optional<Coordinates> coordinates) {
  public Entry {
    aliases = List.copyOf(aliases);
  }

  /** A person that no gazetteer has and an archive names. */
  public static Entry unlisted(String name) {
    return new Entry(
        name, EntityKind.PERSON, List.of(Alias.of(name, Alias.Use.ANYWHERE)), Optional.empty());
  }

  /** The unambiguous names; a search for one of them may be expanded to all of them. */
  public List<String> clearNames() {
    return aliases.stream()
        .filter(alias -> alias.use() == Alias.Use.ANYWHERE)
        .map(Alias::written)
        .toList();
  }
}
