package org.fihrist.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Parses dates that are relative to another date: {@code أمس 14:30}, {@code قبل ساعتين}. The result
 * is as precise as its unit: minutes give the minute, hours the hour, days the day, weeks and
 * months the month, years the year. If only the day of the other date is known, minutes and hours
 * give the day. A day begins at midnight in the time zone of the other date.
 */
final class RelativeDates {
  private static final int MAX_LENGTH = 120;

  /** Length of an ISO 8601 time up to the second, without offset. */
  private static final int LENGTH_TO_SECOND = 19;

  private static final String NOW = "(?:الان|just now|now)";

  private static final Map<String, Integer> DAYS =
      TsvResource.rows(RelativeDates.class, "relative-days.tsv").stream()
          .collect(toUnmodifiableMap(List::getFirst, row -> Integer.valueOf(row.get(1))));

  private RelativeDates() {}

  /**
   * The time from which relative dates count.
   *
   * @param clock date and time; noon when only the day is known
   * @param offset the offset of ISO 8601; empty when it is not known
   * @param isExact whether the time of day is known
   */
  private record Anchor(LocalDateTime clock, String offset, boolean isExact) {
    static Optional<Anchor> of(PublicationDate date) {
      String iso = date.iso();
      try {
        return switch (date.precision()) {
          case DAY -> Optional.of(new Anchor(LocalDate.parse(iso).atTime(12, 0), "", false));
          case TIME ->
              Optional.of(
                  new Anchor(
                      LocalDateTime.parse(iso.substring(0, LENGTH_TO_SECOND)),
                      iso.substring(LENGTH_TO_SECOND),
                      true));
          case UNKNOWN, YEAR, MONTH -> Optional.empty();
        };
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * Parses a text that was written at the time {@code from}; empty when the text is no relative
   * date or when the day of {@code from} is unknown.
   */
  static Optional<PublicationDate> read(String text, PublicationDate from) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String written = Spacing.tidy(text);
    return Anchor.of(from).flatMap(now -> ago(written, now).or(() -> onDay(written, now)));
  }

  private static Optional<PublicationDate> ago(String written, Anchor now) {
    if (MatchKey.of(written).matches(NOW)) {
      return written(now.clock(), ChronoUnit.SECONDS, now, written);
    }
    return ElapsedTime.of(written)
        .flatMap(ago -> written(ago.before(now.clock()), ago.unit(), now, written));
  }

  private static Optional<PublicationDate> written(
      LocalDateTime moment, ChronoUnit unit, Anchor now, String written) {
    Day day = Day.of(moment.toLocalDate());
    if (!day.exists()) {
      return Optional.empty();
    }
    if (now.isExact() && unit.compareTo(ChronoUnit.HOURS) <= 0) {
      ChronoUnit clear = unit == ChronoUnit.HOURS ? unit : ChronoUnit.MINUTES;
      String clock = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(clear));
      return Optional.of(new PublicationDate(clock + now.offset(), Precision.TIME, written));
    }
    boolean year = unit == ChronoUnit.YEARS;
    boolean month = unit == ChronoUnit.MONTHS || unit == ChronoUnit.WEEKS;
    return Optional.of(
        new Day(day.year(), year ? 0 : day.month(), year || month ? 0 : day.day())
            .written(written));
  }

  /** Parses "today" or "yesterday", with or without a time of day in the time zone of the page. */
  private static Optional<PublicationDate> onDay(String written, Anchor now) {
    String folded = TextFolding.of(written);
    Optional<TimeReader.Time> time = TimeReader.find(folded, 0);
    String words =
        time.map(t -> folded.substring(0, t.start()) + ' ' + folded.substring(t.end()))
            .orElse(folded);
    String key = MatchKey.of(words).replaceAll("(?:^(?:نشر|نشرت) | (?:الساعه|at)$)", "");
    Integer daysBack = DAYS.get(key);
    if (daysBack == null) {
      return Optional.empty();
    }
    LocalDate day = now.clock().toLocalDate().minusDays(daysBack);
    return Optional.of(
        time.map(t -> new PublicationDate(day + t.iso(day), Precision.TIME, written))
            .orElseGet(() -> Day.of(day).written(written)));
  }
}
