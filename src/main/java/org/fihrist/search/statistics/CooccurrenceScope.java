package org.fihrist.search.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fihrist.search.Facet;

/**
 * The names that a {@link Cooccurrence} lists.
 *
 * @param kinds any of {@link #KINDS}
 * @param most the maximum number of names
 * @param least the least number of articles of the search that have a name
 * @param order the order of the names
 */
public record CooccurrenceScope(Set<Facet> kinds, int most, int least, Order order) {
  /** The facets of people, organisations and places. */
  public static final List<Facet> KINDS =
      List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE_NAMED);

  public CooccurrenceScope {
    if (kinds.isEmpty() || !KINDS.containsAll(kinds) || most < 0 || least < 1) {
      throw new IllegalArgumentException(
          "some of " + KINDS + ", a number from 0 and one from 1: " + kinds + most + least);
    }
    kinds = EnumSet.copyOf(kinds);
  }

  /** The order of names. */
  public enum Order {
    /** The names in most articles of the search come first. */
    COUNT,
    /** The names with the highest log-likelihood ratio come first. */
    ASSOCIATION
  }
}
