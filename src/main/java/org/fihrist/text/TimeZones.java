package org.fihrist.text;

import static java.util.stream.Collectors.joining;

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
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"));

  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("غرينتش", "Z"),
          Map.entry("جرينتش", "Z"),
          Map.entry("غرينيتش", "Z"),
          Map.entry("مكه", "Asia/Riyadh"),
          Map.entry("مكه المكرمه", "Asia/Riyadh"),
          Map.entry("الرياض", "Asia/Riyadh"),
          Map.entry("السعوديه", "Asia/Riyadh"),
          Map.entry("ابوظبي", "Asia/Dubai"),
          Map.entry("ابو ظبي", "Asia/Dubai"),
          Map.entry("دبي", "Asia/Dubai"),
          Map.entry("الامارات", "Asia/Dubai"),
          Map.entry("الدوحه", "Asia/Qatar"),
          Map.entry("بغداد", "Asia/Baghdad"),
          Map.entry("دمشق", "Asia/Damascus"),
          Map.entry("بيروت", "Asia/Beirut"),
          Map.entry("القدس", "Asia/Jerusalem"),
          Map.entry("القاهره", "Africa/Cairo"),
          Map.entry("تونس", "Africa/Tunis"),
          Map.entry("الجزائر", "Africa/Algiers"));

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
