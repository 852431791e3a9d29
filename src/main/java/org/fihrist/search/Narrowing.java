package org.fihrist.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The filters and the order of a search.
 *
 * @param choices the chosen facet values, at most one choice per facet; an article must satisfy all
 * @param period the period of publication
 * @param sort the order of the hits
 */
public record Narrowing(List<Choice> choices, Period period, Sort sort) {
  /** No filters, best hits first. */
  public static final Narrowing NONE = new Narrowing(List.of(), Period.ALWAYS, Sort.RELEVANCE);

  public Narrowing {
    choices = List.copyOf(choices);
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (Choice choice : choices) {
      if (!facets.add(choice.facet())) {
        throw new IllegalArgumentException("two choices of " + choice.facet());
      }
    }
  }

  /** The order of hits. In every order, articles with all words precede other articles. */
  public enum Sort {
    /** Best hits first. */
    RELEVANCE,
    /** Newest articles first; articles without a date come last. */
    NEWEST,
    /** Oldest articles first; articles without a date come last. */
    OLDEST
  }

  /** The choice for a facet; empty when there is none. */
  public Optional<Choice> choice(Facet facet) {
    return choices.stream().filter(choice -> choice.facet() == facet).findFirst();
  }

  /** Whether there is any filter. */
  public boolean leavesOut() {
    return !choices.isEmpty() || period.isBounded();
  }
}
