package org.fihrist.search;

import java.util.List;

/**
 * The chosen values of one facet. Values are compared by their folded form, so any spelling of a
 * name chooses all of its spellings.
 *
 * @param facet the facet
 * @param wanted an article must have one of these values; empty for no restriction
 * @param excluded an article must have none of these values
 */
public record Choice(Facet facet, List<String> wanted, List<String> excluded) {
  public Choice {
    wanted = List.copyOf(wanted);
    excluded = List.copyOf(excluded);
  }
}
