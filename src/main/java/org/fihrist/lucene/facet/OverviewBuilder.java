package org.fihrist.lucene.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;
import org.fihrist.lucene.schema.FacetFields;
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

/**
 * Makes an overview of what was counted.
 *
 * @param narrowing what was chosen
 * @param most how many values of a facet to list
 */
public record OverviewBuilder(Narrowing narrowing, int most) {
  public Overview of(FacetCollector counted) {
    List<Values> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      facets.add(values(facet, counted.of(facet)));
    }
    return new Overview(facets, timeline(counted));
  }

  private Values values(Facet facet, ValueCounter tally) {
    FacetColumn column = tally.column();
    Choice choice = narrowing.choice(facet).orElse(new Choice(facet, List.of(), List.of()));
    FixedBitSet wanted = FacetCondition.chosen(choice, choice.wanted(), column);
    FixedBitSet excluded = FacetCondition.chosen(choice, choice.excluded(), column);
    List<Value> values = new ArrayList<>();
    for (int number : listed(facet, tally, wanted, excluded)) {
      State state = state(wanted.get(number), excluded.get(number));
      values.add(new Value(column.spelling(number), tally.of(number), state));
    }
    unknown(choice.wanted(), facet, column)
        .forEach(value -> values.add(new Value(value, 0, State.WANTED)));
    unknown(choice.excluded(), facet, column)
        .forEach(value -> values.add(new Value(value, 0, State.EXCLUDED)));
    return new Values(facet, values, tally.distinct(), tally.without());
  }

  /** Chosen values that no article has: shown, so that they can be let go. */
  private static Stream<String> unknown(List<String> chosen, Facet facet, FacetColumn column) {
    return chosen.stream()
        .filter(value ->
            FacetFields.key(facet, value).filter(key -> column.number(key).isPresent()).isEmpty());
  }

  /** The first of the values that documents have, and the chosen ones wherever they stand. */
  private List<Integer> listed(
      Facet facet, ValueCounter tally, FixedBitSet wanted, FixedBitSet excluded) {
    Comparator<Integer> order = order(facet, tally);
    PriorityQueue<Integer> first = new PriorityQueue<>(order.reversed());
    List<Integer> listed = new ArrayList<>();
    // Most values of a large archive are in none of the articles found, and cost a look each.
    for (int number = 0; number < tally.column().size(); number++) {
      if (wanted.get(number) || excluded.get(number)) {
        listed.add(number);
      } else if (tally.of(number) > 0) {
        offer(number, first, order);
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

  private static IntStream numbers(ValueCounter tally) {
    return IntStream.range(0, tally.column().size());
  }

  private static Comparator<Integer> order(Facet facet, ValueCounter tally) {
    Comparator<Integer> bySpelling = Comparator.comparing(tally.column()::spelling);
    return facet.isOfDates()
        ? bySpelling.reversed()
        : Comparator.<Integer>comparingInt(number -> -tally.of(number)).thenComparing(bySpelling);
  }

  private static State state(boolean wanted, boolean excluded) {
    if (excluded) {
      return State.EXCLUDED;
    }
    return wanted ? State.WANTED : State.OPEN;
  }

  private Timeline timeline(FacetCollector counted) {
    ValueCounter all = counted.datesOfAll();
    ValueCounter chosen = counted.datesOfChosen();
    Period period = narrowing.period();
    Optional<Histogram> detail =
        period.isBounded() ? Optional.of(Histogram.of(dated(chosen, chosen))) : Optional.empty();
    Undated undated = new Undated(all.without(), period.undated() ? 0 : leftOut(all));
    return new Timeline(Histogram.of(dated(all, chosen)), detail, undated);
  }

  private static List<Dated> dated(ValueCounter all, ValueCounter chosen) {
    return numbers(all)
        .mapToObj(n -> new Dated(all.column().spelling(n), all.of(n), chosen.of(n)))
        .toList();
  }

  private long leftOut(ValueCounter all) {
    if (!narrowing.period().isBounded()) {
      return 0;
    }
    DatePeriod span = DatePeriod.of(narrowing.period());
    return all.without()
        + numbers(all)
            .filter(
                n -> DatePeriod.of(all.column().spelling(n)).filter(span::isUnsureOf).isPresent())
            .mapToLong(all::of)
            .sum();
  }
}
