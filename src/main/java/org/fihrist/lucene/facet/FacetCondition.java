package org.fihrist.lucene.facet;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.fihrist.lucene.schema.FacetFields;
import org.fihrist.search.Choice;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Period;
import org.fihrist.terms.DatePeriod;

/**
 * Tests whether one document satisfies one facet choice or the date range. {@link Filters}
 * expresses the same condition as a query.
 *
 * @param column the column of the facet or of the dates
 * @param bounds the values that satisfy the condition
 */
record FacetCondition(FacetColumn column, Bounds bounds) {
  /**
   * The values of a column that satisfy a condition.
   *
   * @param wanted an article must have one of these values
   * @param excluded an article must have none of these values
   * @param without whether an article without a value satisfies the condition
   */
  record Bounds(FixedBitSet wanted, FixedBitSet excluded, boolean without) {}

  /** Returns the conditions of a narrowing. */
  static List<FacetCondition> of(Narrowing narrowing, FacetColumns columns) {
    List<FacetCondition> conditions = new ArrayList<>();
    for (Choice choice : narrowing.choices()) {
      FacetColumn column = columns.of(choice.facet());
      conditions.add(new FacetCondition(column, bounds(choice, column)));
    }
    if (narrowing.period().isBounded()) {
      FacetColumn dates = columns.dates();
      conditions.add(new FacetCondition(dates, bounds(narrowing.period(), dates)));
    }
    return conditions;
  }

  private static Bounds bounds(Choice choice, FacetColumn column) {
    boolean any = choice.wanted().isEmpty();
    FixedBitSet wanted = any ? all(column) : chosen(choice, choice.wanted(), column);
    return new Bounds(wanted, chosen(choice, choice.excluded(), column), any);
  }

  private static FixedBitSet all(FacetColumn column) {
    FixedBitSet all = none(column);
    all.set(0, column.size());
    return all;
  }

  private static FixedBitSet none(FacetColumn column) {
    return new FixedBitSet(Math.max(1, column.size()));
  }

  /** Returns the numbers of those chosen values that the column has. */
  static FixedBitSet chosen(Choice choice, List<String> values, FacetColumn column) {
    FixedBitSet chosen = none(column);
    for (String value : values) {
      FacetFields.key(choice.facet(), value)
          .ifPresent(key -> column.number(key).ifPresent(chosen::set));
    }
    return chosen;
  }

  private static Bounds bounds(Period period, FacetColumn dates) {
    DatePeriod span = DatePeriod.of(period);
    FixedBitSet wanted = none(dates);
    for (int number = 0; number < dates.size(); number++) {
      DatePeriod date = DatePeriod.of(dates.spelling(number)).orElseThrow();
      if (span.holds(date) || (period.undated() && span.isUnsureOf(date))) {
        wanted.set(number);
      }
    }
    return new Bounds(wanted, none(dates), period.undated());
  }

  /** Tests whether a document satisfies the condition. */
  boolean isMet(SegmentValues values, int document) {
    int end = values.end(document);
    boolean met = false;
    for (int place = values.first(document); place < end; place++) {
      int number = values.at(place);
      if (bounds.excluded().get(number)) {
        return false;
      }
      met |= bounds.wanted().get(number);
    }
    return values.first(document) == end ? bounds.without() : met;
  }
}
