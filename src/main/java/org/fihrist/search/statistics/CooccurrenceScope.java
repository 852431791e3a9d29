package org.fihrist.search.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fihrist.search.Facet;

/**
 * Which names a {@link Cooccurrence} lists.
 *
 * @param kinds any of {@link #KINDS}
 * @param most how many names at most
 * @param least names that stand in fewer articles of the search are left out
 * @param order what comes first
 */
public record CooccurrenceScope(Set<Facet> kinds, int most, int least, Order order) {
  /** The facets that name someone or something. */
  public static final List<Facet> KINDS =
      List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE_NAMED);

  public CooccurrenceScope {
    if (kinds.isEmpty() || !KINDS.containsAll(kinds) || most < 0 || least < 1) {
      throw new IllegalArgumentException(
          "some of " + KINDS + ", a number from 0 and one from 1: " + kinds + most + least);
    }
    kinds = EnumSet.copyOf(kinds);
  }

  /** What comes first. */
  public enum Order {
    /** The names in most articles of the search. */
    COUNT,
    /** The names that stand there more often than chance explains, by their log-likelihood. */
    ASSOCIATION
  }
}
