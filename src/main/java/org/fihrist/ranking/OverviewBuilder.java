package org.fihrist.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fihrist.search.Choice;
import org.fihrist.search.Facet;
import org.fihrist.search.Histogram;
import org.fihrist.search.Histogram.Dated;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Overview;
import org.fihrist.search.Overview.State;
import org.fihrist.search.Overview.Timeline;
import org.fihrist.search.Overview.Undated;
import org.fihrist.search.Overview.Value;
import org.fihrist.search.Overview.Values;
import org.fihrist.search.Period;
import org.fihrist.terms.DatePeriod;
import org.fihrist.terms.FacetTerms;

/**
 * Builds the facets of an answer from counts.
 *
 * @param narrowing the choices of the request
 * @param most the maximum number of listed values of a facet
 */
public record OverviewBuilder(Narrowing narrowing, int most) {
  /** Returns the facets for the given counts. */
  public Overview of(FacetCounts counted) {
    return of(counted, EnumSet.allOf(Facet.class));
  }

  /** The overview of the counts of some facets. */
  Overview of(FacetCounts counted, Set<Facet> wanted) {
    List<Values> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (wanted.contains(facet)) {
        facets.add(values(facet, counted.of(facet)));
      }
    }
    return new Overview(facets, timeline(counted));
  }

  private Values values(Facet facet, FacetCounts.Values counts) {
    Choice choice = narrowing.choice(facet).orElse(new Choice(facet, List.of(), List.of()));
    Set<Integer> wanted = chosen(facet, choice.wanted(), counts);
    Set<Integer> excluded = chosen(facet, choice.excluded(), counts);
    List<Value> values = new ArrayList<>();
    for (int number : listed(facet, counts, wanted, excluded)) {
      State state = state(wanted.contains(number), excluded.contains(number));
      values.add(new Value(counts.spelling(number), counts.count(number), state));
    }
    unknown(choice.wanted(), facet, counts)
        .forEach(value -> values.add(new Value(value, 0, State.WANTED)));
    unknown(choice.excluded(), facet, counts)
        .forEach(value -> values.add(new Value(value, 0, State.EXCLUDED)));
    return new Values(facet, values, counts.distinct(), counts.without());
  }

  /** Returns the numbers of those chosen values that the archive has. */
  private static Set<Integer> chosen(Facet facet, List<String> values, FacetCounts.Values counts) {
    Set<Integer> chosen = new HashSet<>();
    for (String value : values) {
      FacetTerms.key(facet, value).ifPresent(key -> counts.number(key).ifPresent(chosen::add));
    }
    return chosen;
  }

  /**
   * Returns the chosen values that no article has. They are shown so that the reader can remove
   * them.
   */
  private static Stream<String> unknown(
      List<String> chosen, Facet facet, FacetCounts.Values counts) {
    return chosen.stream()
        .filter(value ->
            FacetTerms.key(facet, value).filter(key -> counts.number(key).isPresent()).isEmpty());
  }

  /** Returns the most frequent values and all chosen values. */
  private List<Integer> listed(
      Facet facet, FacetCounts.Values counts, Set<Integer> wanted, Set<Integer> excluded) {
    Comparator<Integer> order = order(facet, counts);
    PriorityQueue<Integer> first = new PriorityQueue<>(order.reversed());
    List<Integer> listed = new ArrayList<>();
    boolean none = wanted.isEmpty() && excluded.isEmpty();
    // Values that articles have less often than this are not among the first.
    int fewest = 1;
    // Most values of a large archive have a count of 0 here, and each costs only this comparison.
    for (int number = 0; number < counts.size(); number++) {
      if (!none && (wanted.contains(number) || excluded.contains(number))) {
        listed.add(number);
      } else if (counts.count(number) >= fewest) {
        offer(number, first, order);
        if (!facet.isOfDates() && most > 0 && first.size() == most) {
          fewest = counts.count(first.element());
        }
      }
    }
    listed.addAll(first);
    listed.sort(order);
    return listed;
  }

  private void offer(int number, PriorityQueue<Integer> first, Comparator<Integer> order) {
    if (first.size() < most) {
      first.add(number);
    } else if (most > 0 && order.compare(number, first.element()) < 0) {
      first.remove();
      first.add(number);
    }
  }

  private static IntStream numbers(FacetCounts.Values counts) {
    return IntStream.range(0, counts.size());
  }

  private static Comparator<Integer> order(Facet facet, FacetCounts.Values counts) {
    Comparator<Integer> bySpelling = Comparator.comparing(counts::spelling);
    return facet.isOfDates()
        ? bySpelling.reversed()
        : Comparator.<Integer>comparingInt(number -> -counts.count(number))
            .thenComparing(bySpelling);
  }

  private static State state(boolean wanted, boolean excluded) {
    if (excluded) {
      return State.EXCLUDED;
    }
    return wanted ? State.WANTED : State.OPEN;
  }

  private Timeline timeline(FacetCounts counted) {
    FacetCounts.Values all = counted.datesOfAll();
    FacetCounts.Values chosen = counted.datesOfChosen();
    Period period = narrowing.period();
    Optional<Histogram> detail =
        period.isBounded() ? Optional.of(Histogram.of(dated(chosen, chosen))) : Optional.empty();
    Undated undated = new Undated(all.without(), period.undated() ? 0 : leftOut(all));
    return new Timeline(Histogram.of(dated(all, chosen)), detail, undated);
  }

  private static List<Dated> dated(FacetCounts.Values all, FacetCounts.Values chosen) {
    return numbers(all)
        .filter(n -> all.count(n) > 0)
        .mapToObj(n -> new Dated(all.spelling(n), all.count(n), chosen.count(n)))
        .toList();
  }

  private long leftOut(FacetCounts.Values all) {
    if (!narrowing.period().isBounded()) {
      return 0;
    }
    DatePeriod span = DatePeriod.of(narrowing.period());
    return all.without()
        + numbers(all)
            .filter(n -> DatePeriod.of(all.spelling(n)).filter(span::isUnsureOf).isPresent())
            .mapToLong(all::count)
            .sum();
  }
}
