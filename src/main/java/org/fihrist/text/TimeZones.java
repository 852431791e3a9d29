package org.fihrist.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Time zones as pages write them: offsets, the names of RFC 822 and of Europe, and the cities whose
 * local time Arabic media give.
 */
final class TimeZones {
  private static final Map<String, String> NAMED = table("name");
  private static final Map<String, String> CITIES = table("city");

  /**
   * A regular expression that matches any zone, the longest first, in a text that {@link
   * TextFolding} has folded.
   */
  static final String ALTERNATION =
      Stream.concat(
              NAMED.keySet().stream(),
              CITIES.keySet().stream().map(city -> "(?:ب?توقيت\\s+)" + city.replace(" ", "\\s+")))
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
          .collect(joining("|"));

  private static final Pattern OFFSET =
      Pattern.compile("\\(?(?:gmt|utc)?\\s?([+-])\\s?(\\d{1,2})(?::?(\\d{2}))?");

  private TimeZones() {}

  private static Map<String, String> table(String kind) {
    return TsvResource.rows(TimeZones.class, "time-zones.tsv").stream()
        .filter(row -> row.get(1).equals(kind))
        .collect(toUnmodifiableMap(List::getFirst, List::getLast));
  }

  /**
   * The offset of a zone on a day, in the form of ISO 8601.
   *
   * @param written the zone as the text writes it
   * @return the offset; empty when {@code written} is empty or unknown
   */
  static String offset(String written, LocalDate day, LocalTime time) {
    String zone = Spacing.tidy(written.replace("(", ""));
    if (zone.isEmpty() || zone.equals("z")) {
      return zone.isEmpty() ? "" : "Z";
    }
    Matcher numbers = OFFSET.matcher(zone);
    if (numbers.matches()) {
      String hours = numbers.group(2);
      String offset =
          numbers.group(1)
              + (hours.length() == 1 ? "0" + hours : hours)
              + ':'
              + (numbers.group(3) == null ? "00" : numbers.group(3));
      // RFC 5322 writes -0000 for UTC without a known local zone; ISO 8601 does not have it.
      return offset.equals("-00:00") ? "Z" : offset;
    }
    String name = zone.replaceFirst("^ب?توقيت ", "");
    String known = NAMED.getOrDefault(name, CITIES.getOrDefault(name, ""));
    return known.indexOf('/') < 0 ? known : offsetAt(known, day, time);
  }

  // A zone such as Africa/Cairo: its offset on that day, with daylight saving time.
  private static String offsetAt(String zone, LocalDate day, LocalTime time) {
    try {
      ZoneOffset offset = day.atTime(time).atZone(ZoneId.of(zone)).getOffset();
      return offset.getId();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
