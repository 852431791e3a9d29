package org.fihrist.search;

import java.util.List;

/**
 * What was chosen of one facet. Values are told apart as words are when a search folds them, so any
 * spelling of a name chooses all of them.
 *
 * @param facet which
 * @param wanted an article has to have one of these; empty for any article
 * @param excluded an article must have none of these
 */
public record Choice(Facet facet, List<String> wanted, List<String> excluded) {
  public Choice {
    wanted = List.copyOf(wanted);
    excluded = List.copyOf(excluded);
  }
}
