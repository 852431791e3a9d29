package org.fihrist.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The number of articles in consecutive periods of equal length.
 *
 * @param unit the length of a period
 * @param bars the bars from the first to the last that has an article, without gaps
 * @param imprecise the number of articles whose date is less precise than a bar, such as a date of
 *     which only the month is known in a histogram of days
 */
public record Histogram(Unit unit, List<Bar> bars, long imprecise) {
  /** The largest number of bars that can be distinguished on a phone. */
  static final int MAX_BARS = 60;

  /** The smallest share of articles in the bars; with fewer, the histogram would mislead. */
  private static final double MIN_SHOWN = 0.75;

  private static final int YEAR_END = 4;
  private static final int MONTH_END = 7;
  private static final int DAY_END = 10;
  private static final int MONTHS = 12;
  private static final int DECADE_YEARS = 10;
  private static final int CENTURY_YEARS = 100;

  public Histogram {
    bars = List.copyOf(bars);
  }

  /**
   * The bar of a period.
   *
   * @param from the first day, month or year of the period
   * @param to the last day, month or year of the period
   * @param articles the number of articles that were published in it
   * @param chosen the number of them that the date filter keeps
   */
  public record Bar(String from, String to, long articles, long chosen) {
    private Bar(String date, long articles, long chosen) {
      this(date, date, articles, chosen);
    }
  }

  /**
   * The number of articles with one date.
   *
   * @param date a day, month or year, as precise as it is known
   * @param articles the number of articles
   * @param chosen the number of them that the date filter keeps
   */
  public record Dated(String date, long articles, long chosen) {}

  /** The length of the period of a bar. */
  public enum Unit {
    DAY(DAY_END),
    MONTH(MONTH_END),
    YEAR(YEAR_END),
    DECADE(YEAR_END),
    CENTURY(YEAR_END);

    /** The length of the ISO 8601 date that is precise enough for this unit. */
    private final int precision;

    Unit(int precision) {
      this.precision = precision;
    }

    private boolean takes(Dated dated) {
      return dated.date().length() >= precision;
    }

    /** The number of the period that contains a date; periods are numbered consecutively. */
    private int number(String date) {
      int year = Integer.parseInt(date, 0, YEAR_END, 10);
      return switch (this) {
        case DAY -> Math.toIntExact(LocalDate.of(year, month(date), day(date)).toEpochDay());
        case MONTH -> year * MONTHS + month(date) - 1;
        case YEAR -> year;
        case DECADE -> year / DECADE_YEARS;
        case CENTURY -> year / CENTURY_YEARS;
      };
    }

    private static int month(String date) {
      return Integer.parseInt(date, YEAR_END + 1, MONTH_END, 10);
    }

    private static int day(String date) {
      return Integer.parseInt(date, MONTH_END + 1, DAY_END, 10);
    }

    private Bar bar(int number, long articles, long chosen) {
      return switch (this) {
        case DAY -> new Bar(LocalDate.ofEpochDay(number).toString(), articles, chosen);
        case MONTH ->
            new Bar(
                YearMonth.of(number / MONTHS, number % MONTHS + 1).toString(), articles, chosen);
        case YEAR -> new Bar(year(number), articles, chosen);
        case DECADE -> years(number, DECADE_YEARS, articles, chosen);
        case CENTURY -> years(number, CENTURY_YEARS, articles, chosen);
      };
    }

    private static Bar years(int number, int length, long articles, long chosen) {
      int first = number * length;
      return new Bar(year(first), year(first + length - 1), articles, chosen);
    }

    private static String year(int year) {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /**
   * Creates a histogram with the smallest unit for which most dates are precise enough and the
   * number of bars is within the limit.
   */
  public static Histogram of(Collection<Dated> dates) {
    long all = 0;
    for (Dated dated : dates) {
      all += dated.articles();
    }
    if (all == 0) {
      return new Histogram(Unit.YEAR, List.of(), 0);
    }
    for (Unit unit : Unit.values()) {
      Span span = Span.of(unit, dates);
      if (span.articles() >= MIN_SHOWN * all) {
        int first = unit.number(span.first());
        int last = unit.number(span.last());
        if (last - first < MAX_BARS || unit == Unit.CENTURY) {
          return new Histogram(unit, bars(unit, dates, first, last), all - span.articles());
        }
      }
    }
    throw new IllegalStateException("a century takes every date");
  }

  /**
   * The dates that are precise enough for a unit.
   *
   * @param articles how many articles have one
   * @param first the earliest; of no meaning when there is none
   * @param last the latest
   */
  private record Span(long articles, String first, String last) {
    /** Dates in ISO 8601 are in order as texts, which are faster to compare than to read. */
    static Span of(Unit unit, Collection<Dated> dates) {
      long articles = 0;
      String first = "";
      String last = "";
      for (Dated dated : dates) {
        if (dated.articles() > 0 && unit.takes(dated)) {
          articles += dated.articles();
          first = first.isEmpty() || dated.date().compareTo(first) < 0 ? dated.date() : first;
          last = dated.date().compareTo(last) > 0 ? dated.date() : last;
        }
      }
      return new Span(articles, first, last);
    }
  }

  private static List<Bar> bars(Unit unit, Collection<Dated> dates, int first, int last) {
    long[] articles = new long[last - first + 1];
    long[] chosen = new long[articles.length];
    for (Dated dated : dates) {
      if (dated.articles() > 0 && unit.takes(dated)) {
        int bar = unit.number(dated.date()) - first;
        articles[bar] += dated.articles();
        chosen[bar] += dated.chosen();
      }
    }
    List<Bar> bars = new ArrayList<>(articles.length);
    for (int i = 0; i < articles.length; i++) {
      bars.add(unit.bar(first + i, articles[i], chosen[i]));
    }
    return bars;
  }
}
