package org.fihrist.query;

import java.util.Optional;
import org.fihrist.query.Query.Bounds;
import org.fihrist.query.Query.Range;

/**
 * On which side of a period (a day, month or year) a date has to be. {@link #FROM} includes the
 * period and {@link #BEFORE} excludes it, so that together they cover all dates without overlap.
 */
enum DateSide {
  /** In the period, or in a range of periods. */
  WITHIN,
  /** From the period's first day on. */
  FROM,
  /** Before the period's first day. */
  BEFORE,
  /** Up to the period's last day. */
  UNTIL;

  /**
   * The range of dates on this side; empty for a range of periods on a side that needs one period.
   */
  Optional<Range> of(TypedDates dates) {
    boolean isOnePeriod = dates.from().equals(dates.to());
    return this == WITHIN || isOnePeriod ? Optional.of(range(dates)) : Optional.empty();
  }

  private Range range(TypedDates dates) {
    return switch (this) {
      case WITHIN -> new Range(Field.DATE, dates.from(), dates.to(), Bounds.CLOSED);
      case FROM -> new Range(Field.DATE, dates.from(), "", Bounds.CLOSED);
      case BEFORE -> new Range(Field.DATE, "", dates.to(), new Bounds(true, false));
      case UNTIL -> new Range(Field.DATE, "", dates.to(), Bounds.CLOSED);
    };
  }
}
