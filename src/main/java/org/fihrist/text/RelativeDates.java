package org.fihrist.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;

/**
 * Dates that are counted from another: yesterday, {@code قبل ساعتين}. They are as precise as their
 * unit: hours and days tell the day, weeks and months the month, years the year.
 */
final class RelativeDates {
  private static final Map<String, Integer> DAYS =
      Map.of(
          "اليوم",
          0,
          "today",
          0,
          "الان",
          0,
          "just now",
          0,
          "امس",
          1,
          "البارحه",
          1,
          "yesterday",
          1,
          "اول امس",
          2,
          "اول من امس",
          2);

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("ثلاث", 3),
          Map.entry("ثلاثه", 3),
          Map.entry("اربع", 4),
          Map.entry("اربعه", 4),
          Map.entry("خمس", 5),
          Map.entry("خمسه", 5),
          Map.entry("ست", 6),
          Map.entry("سته", 6),
          Map.entry("سبع", 7),
          Map.entry("سبعه", 7),
          Map.entry("ثماني", 8),
          Map.entry("ثمانيه", 8),
          Map.entry("تسع", 9),
          Map.entry("تسعه", 9),
          Map.entry("عشر", 10),
          Map.entry("عشره", 10));

  private static final Pattern AGO =
      Pattern.compile(
          "(?:نشر )?(?:منذ|قبل) (?:(\\d{1,4}|\\p{L}+) )?(\\p{L}+)"
              + "|(\\d{1,4}|an?) (\\p{L}+) ago");

  private RelativeDates() {}

  /** What a text says when it was written at a moment; empty when it counts from nothing known. */
  static Optional<PublicationDate> read(String text, PublicationDate from) {
    if (from.precision() != Precision.DAY && from.precision() != Precision.TIME) {
      return Optional.empty();
    }
    String key = MatchKey.of(text);
    Integer days = DAYS.get(key);
    if (days != null) {
      return moment(from).map(now -> written(now.minusDays(days).toLocalDate(), 10, text));
    }
    Matcher ago = AGO.matcher(key);
    if (!ago.matches()) {
      return Optional.empty();
    }
    boolean arabic = ago.group(2) != null;
    String number = arabic ? ago.group(1) : ago.group(3);
    String unit = arabic ? ago.group(2) : ago.group(4);
    int count = number == null ? (unit.endsWith("ين") ? 2 : 1) : count(number);
    return count == 0
        ? Optional.empty()
        : moment(from).flatMap(now -> back(now, count, unit, text));
  }

  private static int count(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : NUMBERS.getOrDefault(number, 0);
  }

  private static Optional<PublicationDate> back(
      LocalDateTime now, int count, String unit, String text) {
    LocalDate day = now.toLocalDate();
    if (unit.matches("(?:ثاني|ثوان|دقيق|دقائق|second|minute).*")) {
      return Optional.of(
          written(
              now.minus(unit.matches("(?:ثا|ثو|s).*") ? 0 : count, ChronoUnit.MINUTES)
                  .toLocalDate(),
              10,
              text));
    }
    if (unit.matches("(?:ساع|hour).*")) {
      return Optional.of(written(now.minusHours(count).toLocalDate(), 10, text));
    }
    if (unit.matches("(?:يوم|ايام|days?).*")) {
      return Optional.of(written(day.minusDays(count), 10, text));
    }
    if (unit.matches("(?:اسبوع|اسابيع|weeks?).*")) {
      return Optional.of(written(day.minusWeeks(count), 7, text));
    }
    if (unit.matches("(?:شهر|اشهر|شهور|months?).*")) {
      return Optional.of(written(day.minus(Period.ofMonths(count)), 7, text));
    }
    return unit.matches("(?:سن|عام|اعوام|years?).*")
        ? Optional.of(written(day.minusYears(count), 4, text))
        : Optional.empty();
  }

  private static PublicationDate written(LocalDate day, int length, String text) {
    Day all = Day.of(day);
    return new Day(all.year(), length > 4 ? all.month() : 0, length > 7 ? all.day() : 0)
        .written(Spacing.tidy(text));
  }

  private static Optional<LocalDateTime> moment(PublicationDate from) {
    try {
      String iso = from.iso();
      return Optional.of(
          iso.length() == 10
              ? LocalDate.parse(iso).atTime(12, 0)
              : LocalDateTime.parse(iso.substring(0, 19)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
