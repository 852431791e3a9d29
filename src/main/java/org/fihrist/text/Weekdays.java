package org.fihrist.text;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells day and month apart by the day of the week that stands before a date. Some content systems
 * write the month first even in Arabic.
 */
final class Weekdays {
  private static final Map<String, DayOfWeek> NAMES =
      TsvResource.rows(Weekdays.class, "weekdays.tsv").stream()
          .collect(
              toMap(
                  row -> TextFolding.of(row.get(0)),
                  row -> DayOfWeek.of(Integer.parseInt(row.get(1))),
                  (first, _) -> first));

  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s,،.:-]*$");

  private Weekdays() {}

  /**
   * The day itself, or the day with month and day exchanged if only that one has the day of the
   * week which is written before it.
   *
   * @param before the folded text before the date
   */
  static Day settle(Day day, String before) {
    Day exchanged = new Day(day.year(), /* month= */ day.day(), /* day= */ day.month());
    if (!day.exists() || !exchanged.exists()) {
      return day;
    }
    Matcher word = LAST_WORD.matcher(before);
    DayOfWeek written = word.find() ? NAMES.get(word.group(1)) : null;
    boolean exchange =
        written != null
            && day.first().getDayOfWeek() != written
            && exchanged.first().getDayOfWeek() == written;
    return exchange ? exchanged : day;
  }
}
