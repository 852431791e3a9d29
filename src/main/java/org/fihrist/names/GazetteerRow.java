package org.fihrist.names;

import java.util.List;
import java.util.Optional;

/**
 * A line of a gazetteer, understood.
 *
 * @param line its number, the first is 1
 * @param kind nothing where the line lists words that are no names
 * @param name the first column
 * @param aliases as written, the name itself included
 * @param place what the line says of where it is
 */
record GazetteerRow(
    int line, Optional<Kind> kind, String name, List<Alias> aliases, Placing place) {

  /**
   * Where an entry is.
   *
   * @param coordinates on the globe
   * @param country the code of the country that the entry is; empty for all others
   */
  record Placing(Optional<Coordinates> coordinates, String country) {}
}
