package org.fihrist.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time of day beside a date: 14:30, 2:30 مساءً, T08:31:00+01:00, the damaged T083100. */
final class TimeReader {
  private static final String OFFSET =
      "\\s*(z\\b|[+-]\\d{2}:?\\d{2}|\\(?(?:gmt|utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?"
          + "|\\(?(?:"
          + TimeZones.ALTERNATION
          + ")(?!\\p{L}))?";

  private static final Pattern WITHOUT_COLONS =
      Pattern.compile("\\G\\s?t(\\d{2})(\\d{2})(\\d{2})?(?!\\d)" + OFFSET);

  private static final Pattern WITH_COLONS =
      Pattern.compile(
          "(?<![\\d:])t?(\\d{1,2})(?:\\s?:\\s?|[hس])(\\d{2})(?:\\s?:\\s?(\\d{2})(?:[.,]\\d+)?)?(?![\\d:])"
              + "(?:\\s*([ap]\\.?m\\.?|صباحا|مساء|ظهرا|ص|م)(?!\\p{L}))?\\p{Mn}*"
              + OFFSET);

  /**
   * A time of day in a text.
   *
   * @param clock the time of ISO 8601 with its T, such as {@code T14:30:00}
   * @param zone the zone as written; empty when there is none
   * @param start where the time begins in the text
   * @param end where it ends, exclusive
   */
  record Time(String clock, String zone, int start, int end) {
    /** The time with its offset; in some zones the offset depends on the day. */
    String iso(LocalDate day) {
      return clock + TimeZones.offset(zone, day, LocalTime.parse(clock.substring(1)));
    }
  }

  private TimeReader() {}

  /**
   * Finds the time in a folded text in which the date is replaced by spaces.
   *
   * @param dateEnd where the date ended
   */
  static Optional<Time> find(String folded, int dateEnd) {
    Matcher damaged = WITHOUT_COLONS.matcher(folded);
    if (damaged.find(dateEnd)) {
      return time(damaged, null, damaged.group(4));
    }
    Matcher matcher = WITH_COLONS.matcher(folded);
    return matcher.find() ? time(matcher, matcher.group(4), matcher.group(5)) : Optional.empty();
  }

  private static Optional<Time> time(
      Matcher matcher, @Nullable String halfOfDay, @Nullable String offset) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    if (halfOfDay != null) {
      hour = hourOfDay(hour, halfOfDay);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    String iso = String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second);
    String zone = offset == null ? "" : offset;
    return Optional.of(new Time(iso, zone, matcher.start(), matcher.end()));
  }

  private static int hourOfDay(int hour, String halfOfDay) {
    boolean afternoon =
        halfOfDay.startsWith("p") || halfOfDay.startsWith("م") || halfOfDay.startsWith("ظ");
    if (afternoon) {
      return hour < 12 ? hour + 12 : hour;
    }
    return hour == 12 ? 0 : hour;
  }
}
