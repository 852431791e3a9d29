package org.fihrist.query;

import java.util.Optional;
import org.fihrist.query.Query.Bounds;
import org.fihrist.query.Query.Range;

/**
 * On which side of a day, month or year a date has to lie. {@link #FROM} takes the period in and
 * {@link #BEFORE} leaves it out, so that an archive cut at any date falls into two parts without a
 * gap and without an article in both.
 */
enum DateSide {
  /** In the period, or from one to another. */
  WITHIN,
  /** From the period's first day on. */
  FROM,
  /** Before the period's first day. */
  BEFORE,
  /** Up to the period's last day. */
  UNTIL;

  /** The range of dates on this side; empty for two dates where one is needed. */
  Optional<Range> of(TypedDates dates) {
    boolean one = dates.from().equals(dates.to());
    return this == WITHIN || one ? Optional.of(range(dates)) : Optional.empty();
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
