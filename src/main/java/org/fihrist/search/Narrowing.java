package org.fihrist.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The filters and the order of a search.
 *
 * @param choices the chosen facet values, at most one choice per facet; an article must satisfy all
 * @param period the period of publication
 * @param sort the order of the hits
 * @param indexedAfter only articles that were indexed after this time, in seconds since 1970; empty
 *     for all
 */
public record Narrowing(List<Choice> choices, Period period, Sort sort, OptionalLong indexedAfter) {
  /** No filters, best hits first. */
  public static final Narrowing NONE = new Narrowing(List.of(), Period.ALWAYS, Sort.RELEVANCE);

  private static final int LENGTH_OF_DAY = "2026-12-01".length();

  public Narrowing {
    choices = List.copyOf(choices);
    Set<Facet> facets = EnumSet.noneOf(Facet.class);
    for (Choice choice : choices) {
      if (!facets.add(choice.facet())) {
        throw new IllegalArgumentException("two choices of " + choice.facet());
      }
    }
  }

  /** A narrowing that leaves in articles whenever they were indexed. */
  public Narrowing(List<Choice> choices, Period period, Sort sort) {
    this(choices, period, sort, OptionalLong.empty());
  }

  /**
   * Reads a time for {@link #indexedAfter(long)}: {@code 2026-12-01T06:30:00Z}, or with another
   * offset from UTC. A day, such as {@code 2026-12-01}, stands for the last second before it in
   * UTC.
   *
   * @return seconds since 1970; fractions of a second are cut off
   * @throws DateTimeException when the text is neither a time nor a day
   */
  public static long secondsOf(String time) {
    String plain = time.strip().toUpperCase(Locale.ROOT);
    return plain.length() == LENGTH_OF_DAY
        ? LocalDate.parse(plain).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1
        : OffsetDateTime.parse(plain).toEpochSecond();
  }

  /** The same with other choices. */
  public Narrowing with(List<Choice> others) {
    return new Narrowing(others, period, sort, indexedAfter);
  }

  /** The same in another order. */
  public Narrowing sorted(Sort order) {
    return new Narrowing(choices, period, order, indexedAfter);
  }

  /** The same, of articles that were indexed after a time in seconds since 1970. */
  public Narrowing indexedAfter(long seconds) {
    return new Narrowing(choices, period, sort, OptionalLong.of(seconds));
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
    return !choices.isEmpty() || period.isBounded() || indexedAfter.isPresent();
  }
}
