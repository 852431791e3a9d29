package org.fihrist.names;

import java.util.List;
import java.util.Optional;

/**
 * A parsed line of a gazetteer.
 *
 * @param line the number of the line, from 1
 * @param kind the kind of the entry; empty for a line with phrases that are not names
 * @param name the main name
 * @param aliases all names, including the main name
 * @param place the position of the entry
 */
record GazetteerRow(
    int line, Optional<EntityKind> kind, String name, List<Alias> aliases, Placing place) {

  /**
   * The position of an entry.
   *
   * @param coordinates the coordinates, if the line has them
   * @param country the country code if the entry is a country; empty for all others
   */
  record Placing(Optional<Coordinates> coordinates, String country) {}
}
