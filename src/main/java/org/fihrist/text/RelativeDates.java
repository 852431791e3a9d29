package org.fihrist.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Dates that are counted from another: {@code أمس 14:30}, {@code قبل ساعتين}. They are as precise
 * as their unit: minutes tell the minute, hours the hour, days the day, weeks and months the month,
 * years the year; counted from a day, all of the first tell the day. Days begin where the clock of
 * the other date says so.
 */
final class RelativeDates {
  private static final int LONGEST_TEXT = 120;
  private static final int SECOND_CHARS = 19;
  private static final String NOW = "(?:الان|just now|now)";

  private static final Map<String, Integer> DAYS =
      Map.ofEntries(
          Map.entry("اليوم", 0),
          Map.entry("هذا اليوم", 0),
          Map.entry("منذ قليل", 0),
          Map.entry("قبل قليل", 0),
          Map.entry("today", 0),
          Map.entry("امس", 1),
          Map.entry("يوم امس", 1),
          Map.entry("البارحه", 1),
          Map.entry("yesterday", 1),
          Map.entry("اول امس", 2),
          Map.entry("اول من امس", 2));

  private RelativeDates() {}

  /**
   * A moment that others are counted from.
   *
   * @param clock noon, the likeliest, where only its day is known
   * @param offset as ISO 8601 writes it; empty when it is not known
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
                      LocalDateTime.parse(iso.substring(0, SECOND_CHARS)),
                      iso.substring(SECOND_CHARS),
                      true));
          case UNKNOWN, YEAR, MONTH -> Optional.empty();
        };
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  /** What a text says when it was written at a moment; empty when it counts from nothing known. */
  static Optional<PublicationDate> read(String text, PublicationDate from) {
    if (text.length() > LONGEST_TEXT) {
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

  /** Today, yesterday, perhaps with a time of day, which is by the clock of the page. */
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
