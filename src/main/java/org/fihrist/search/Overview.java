package org.fihrist.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The facet counts of the matching articles, by which a search can be filtered further.
 *
 * @param facets the values of all facets, in the order of {@link Facet}
 * @param timeline the dates of publication
 */
public record Overview(List<Values> facets, Timeline timeline) {
  /** Nothing was counted. */
  public static final Overview NONE =
      new Overview(
          List.of(), new Timeline(Histogram.of(List.of()), Optional.empty(), new Undated(0, 0)));

  public Overview {
    facets = List.copyOf(facets);
  }

  /** The same with some of the facets. */
  public Overview with(Set<Facet> wanted) {
    return new Overview(
        facets.stream().filter(values -> wanted.contains(values.facet())).toList(), timeline);
  }

  /** The values of a facet; empty when the facet was not counted. */
  public Optional<Values> of(Facet facet) {
    return facets.stream().filter(values -> values.facet() == facet).findFirst();
  }

  /**
   * The values of one facet. The choice for this facet itself is ignored when articles are counted,
   * so that the user sees the effect of another choice.
   *
   * @param facet the facet
   * @param values the first values and all chosen values; the most frequent first, dates newest
   *     first
   * @param distinct the number of all values
   * @param without the number of articles without a value
   */
  public record Values(Facet facet, List<Value> values, int distinct, long without) {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param value the value in its most frequent spelling
   * @param articles the number of articles with the value
   * @param state whether the value was chosen
   */
  public record Value(String value, long articles, State state) {}

  /** Whether a value was chosen. */
  public enum State {
    /** The value was not chosen. */
    OPEN,
    /** Articles must have this value or another wanted value. */
    WANTED,
    /** Articles must not have this value. */
    EXCLUDED
  }

  /**
   * The dates of the matching articles.
   *
   * @param whole the articles that match without the date filter
   * @param detail the articles in the chosen period, if there is one, often with smaller bars
   * @param undated the articles of unknown date
   */
  public record Timeline(Histogram whole, Optional<Histogram> detail, Undated undated) {}

  /**
   * Counts of articles without a sufficient date, among the articles that match without the date
   * filter.
   *
   * @param articles the number of articles without any date
   * @param leftOut the number of articles that the date filter leaves out because their date is
   *     missing or not precise enough
   */
  public record Undated(long articles, long leftOut) {}
}
