package org.fihrist.text;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Time zones as pages write them: offsets, the names of RFC 822 and of Europe, and the cities that
 * Arabic media give the time of.
 */
final class TimeZones {
  private static final Map<String, String> NAMED = table("name");
  private static final Map<String, String> CITIES = table("city");

  /** All of them, the longest first, for texts that {@link TextFolding} has folded. */
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
    try (InputStream table = TimeZones.class.getResourceAsStream("time-zones.tsv")) {
      if (table == null) {
        throw new IllegalStateException("time-zones.tsv is missing from the program");
      }
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .filter(columns -> columns[1].equals(kind))
          .collect(toUnmodifiableMap(columns -> columns[0], columns -> columns[2]));
    } catch (IOException e) {
      throw new UncheckedIOException("the table of time zones cannot be read", e);
    }
  }

  /** As ISO 8601 writes it; empty when nothing was written or it is not known. */
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
      // In mail, a clock of Greenwich that stands elsewhere (RFC 5322); ISO 8601 has no such thing.
      return offset.equals("-00:00") ? "Z" : offset;
    }
    String name = zone.replaceFirst("^ب?توقيت ", "");
    String known = NAMED.getOrDefault(name, CITIES.getOrDefault(name, ""));
    return known.indexOf('/') < 0 ? known : offsetAt(known, day, time);
  }

  // Written out: the rules of the zone on that day decide, daylight saving included.
  private static String offsetAt(String zone, LocalDate day, LocalTime time) {
    try {
      ZoneOffset offset = day.atTime(time).atZone(ZoneId.of(zone)).getOffset();
      return offset.getId();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
