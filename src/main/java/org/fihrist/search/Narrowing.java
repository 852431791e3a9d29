package org.fihrist.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the articles that match are wanted, and in what order.
 *
 * @param choices what articles have to meet, all of it; one choice a facet
 * @param period when they were published
 * @param sort what comes first
 */
public record Narrowing(List<Choice> choices, Period period, Sort sort) {
  /** Everything, best first. */
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

  /**
   * What comes first. In every order, articles that hold all words come before those that do not.
   */
  public enum Sort {
    /** What answers the query best. */
    RELEVANCE,
    /** What was published last; what has no date comes at the end. */
    NEWEST,
    /** What was published first; what has no date comes at the end. */
    OLDEST
  }

  /** What was chosen of a facet. */
  public Optional<Choice> choice(Facet facet) {
    return choices.stream().filter(choice -> choice.facet() == facet).findFirst();
  }

  /** Whether it can leave anything out. */
  public boolean leavesOut() {
    return !choices.isEmpty() || period.isBounded();
  }
}
