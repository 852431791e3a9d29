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
   * @param clock as ISO 8601 writes it behind a date, with its T
   * @param zone what was written of its zone; empty when nothing was
   */
  record Time(String clock, String zone, int start, int end) {
    /** The clock with its offset, which in some zones depends on the day. */
    String iso(LocalDate day) {
      return clock + TimeZones.offset(zone, day, LocalTime.parse(clock.substring(1)));
    }
  }

  private TimeReader() {}

  /** The time in a folded text whose date, now blank, ended at a position. */
  static Optional<Time> find(String folded, int dateEnd) {
    Matcher damaged = WITHOUT_COLONS.matcher(folded);
    if (damaged.find(dateEnd)) {
      return time(damaged, null, damaged.group(4));
    }
    Matcher matcher = WITH_COLONS.matcher(folded);
    return matcher.find() ? time(matcher, matcher.group(4), matcher.group(5)) : Optional.empty();
  }

  private static Optional<Time> time(
      Matcher matcher, @Nullable String half, @Nullable String offset) {
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    if (half != null) {
      hour = hourOfDay(hour, half);
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    String iso = String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second);
    String zone = offset == null ? "" : offset;
    return Optional.of(new Time(iso, zone, matcher.start(), matcher.end()));
  }

  private static int hourOfDay(int hour, String half) {
    boolean afternoon = half.startsWith("p") || half.startsWith("م") || half.startsWith("ظ");
    if (afternoon) {
      return hour < 12 ? hour + 12 : hour;
    }
    return hour == 12 ? 0 : hour;
  }
}
