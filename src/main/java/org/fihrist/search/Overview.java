package org.fihrist.search;

import java.util.List;
import java.util.Optional;

/**
 * What the articles that match are like: by what they can be narrowed down further, and what it
 * would leave.
 *
 * @param facets all of them, in the order of {@link Facet}
 * @param timeline when they were published
 */
public record Overview(List<Values> facets, Timeline timeline) {
  /** Nothing was counted. */
  public static final Overview NONE =
      new Overview(
          List.of(), new Timeline(Histogram.of(List.of()), Optional.empty(), new Undated(0, 0)));

  public Overview {
    facets = List.copyOf(facets);
  }

  /** The values of a facet; none when it was not counted. */
  public Optional<Values> of(Facet facet) {
    return facets.stream().filter(values -> values.facet() == facet).findFirst();
  }

  /**
   * The values of one facet. Articles are counted that meet everything but what was chosen of this
   * facet itself, so that one sees what another choice would give.
   *
   * @param facet which
   * @param values those of most articles first, dates newest first; only the first, and those that
   *     were chosen wherever they stand
   * @param distinct how many values there are in all
   * @param without how many articles have none
   */
  public record Values(Facet facet, List<Value> values, int distinct, long without) {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param value in its commonest spelling
   * @param articles how many have it
   * @param state whether it was chosen
   */
  public record Value(String value, long articles, State state) {}

  /** Whether a value was chosen. */
  public enum State {
    /** It was not. */
    OPEN,
    /** Articles have to have it, or another wanted one. */
    WANTED,
    /** Articles must not have it. */
    EXCLUDED
  }

  /**
   * When articles were published.
   *
   * @param whole all that meet everything but the period
   * @param detail those in the period, when there is one, often in smaller steps
   * @param undated those of unknown date
   */
  public record Timeline(Histogram whole, Optional<Histogram> detail, Undated undated) {}

  /**
   * Articles that a calendar has no place for, of those that meet everything but the period.
   *
   * @param articles how many have no date at all
   * @param leftOut how many the period leaves out because it cannot be said whether they lie in it:
   *     they have no date, or too vague a one
   */
  public record Undated(long articles, long leftOut) {}
}
