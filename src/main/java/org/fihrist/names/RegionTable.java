package org.fihrist.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.analysis.Ladder;

/**
 * Writes {@code regions.tsv}: the countries, provinces and cities that the Unicode CLDR names in
 * Arabic, each with its names in Latin letters, English and French. The cities are those of its
 * time zones, capitals mostly.
 *
 * <p>The data are in Debian's package {@code unicode-cldr-core}, in the folder {@code
 * usr/share/unicode/cldr/common}. (The npm package {@code cldr-subdivisions-full} has Arabic names
 * for three provinces only.)
 */
final class RegionTable {
  private static final Pattern SUBDIVISION =
      Pattern.compile("<subdivision type=\"(\\w+)\"[^>]*>([^<]+)<");
  private static final Pattern TERRITORY =
      Pattern.compile("<territory type=\"([A-Z]{2})\"[^>]*>([^<]+)<");
  private static final Pattern ZONE = Pattern.compile("<zone type=\"([^\"]+)\"");
  private static final Pattern CITY = Pattern.compile("<exemplarCity[^>]*>([^<]+)<");
  private static final String PROVINCE = "province";
  private static final List<String> LATIN_LANGUAGES = List.of("en", "fr");

  /** Arabic words for "province" and the like before the name of a province. */
  private static final Pattern ARABIC_KIND =
      Pattern.compile(
          "^(?:محافظة|محافظه|ولاية|إقليم|اقليم|مقاطعة|إمارة|امارة|جهة|منطقة|دائرة|قضاء|بلدية|مديرية"
              + "|مدينة|كانتون|أوبلاست|أوبليس|كراي|جزيرة|دولة|جمهورية|عمالة|قسم|إدارة|أبرشية"
              + "|مقاطعه|بلديه|ناحية|مجلس) (?!ال\\S*ية$)");

  private static final Pattern LATIN_KIND =
      Pattern.compile(
          "(?iu)^(?:gouvernorat|province|wilaya|région|region|département|district|canton|comté|état"
              + "|émirat|oblast|république|préfecture|municipalité|commune|municipality|republic"
              + "|city|cercle|comarque|kraï|raïon|raion|județ|paroisse|subdivision|oblys|apskritis|district"
              + " londonien|division|île|îles|voïvodie|cité|ville|territoire) (?:de la |de l’|de"
              + " l'|des |de |du |d’|d'|of )|"
              + " (?:governorate|province|region|district|county|department|state|prefecture"
              + "|oblast|krai|emirate|parish|municipality|division|canton|island|islands|city"
              + "|wilaya|voivodeship|circle|atoll)$");

  private final Path common;

  /** Countries whose Arabic names are not transcriptions of foreign names. */
  private static final Set<String> ARAB =
      Set.of(
          "ae", "bh", "dj", "dz", "eg", "iq", "jo", "km", "kw", "lb", "ly", "ma", "mr", "om", "ps",
          "qa", "sa", "sd", "so", "sy", "tn", "ye");

  /** For each kind, the Latin names of each Arabic name. */
  private final Map<String, Map<String, Set<String>>> names = new TreeMap<>();

  private RegionTable(Path common) {
    this.common = common;
  }

  /**
   * Reads the CLDR and writes the table.
   *
   * @param arguments the folder {@code common} of the CLDR, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "give the folder 'common' of the CLDR and the file to write");
    }
    List<String> lines = new RegionTable(Path.of(arguments[0])).lines();
    Files.write(Path.of(arguments[1]), lines, UTF_8);
  }

  private List<String> lines() throws IOException {
    addAll(PROVINCE, "subdivisions", RegionTable::subdivisions);
    addAll("country", "main", RegionTable::territories);
    addAll("city", "main", RegionTable::cities);
    List<String> lines = new ArrayList<>();
    lines.add("# Kind, name in Arabic, names in English and French with | between them.");
    lines.add("# Made by RegionTable from the Unicode CLDR (Unicode License, Unicode, Inc.).");
    names.forEach((kind, all) ->
        all.forEach(
            (arabic, latin) -> lines.add(kind + "\t" + arabic + "\t" + String.join("|", latin))));
    return lines;
  }

  /** Parses a file of one language into names by their codes. */
  private interface Reading {
    Map<String, String> of(String text);
  }

  private void addAll(String kind, String folder, Reading reading) throws IOException {
    Map<String, String> arabic = read(folder, "ar", reading);
    for (String language : LATIN_LANGUAGES) {
      read(folder, language, reading)
          .forEach((code, latin) -> {
            String name = arabic.get(code);
            if (name != null) {
              add(kind, code, name, latin);
            }
          });
    }
  }

  private Map<String, String> read(String folder, String language, Reading reading)
      throws IOException {
    return reading.of(Files.readString(common.resolve(folder).resolve(language + ".xml"), UTF_8));
  }

  private void add(String kind, String code, String arabic, String latin) {
    String name = ARABIC_KIND.matcher(withoutBrackets(arabic)).replaceFirst("").strip();
    Set<String> all = new TreeSet<>(Comparator.naturalOrder());
    for (String part : withoutBrackets(latin).split(" [–/] ", -1)) {
      all.add(LATIN_KIND.matcher(part).replaceAll("").strip());
    }
    boolean mayMislead = kind.equals(PROVINCE) && !ARAB.contains(code.substring(0, 2));
    if (isArabic(name)
        && all.stream().noneMatch(RegionTable::isOther)
        && !(mayMislead && isWord(name))) {
      names
          .computeIfAbsent(kind, _ -> new TreeMap<>())
          .computeIfAbsent(name, _ -> new LinkedHashSet<>())
          .addAll(all);
    }
  }

  /** Whether a transcription is also an Arabic word: {@code أراد} is Arad and "he wanted". */
  private static boolean isWord(String name) {
    List<String> words = NameSpellings.words(name);
    return words.size() == 1 && Ladder.shipped().knows(words.getFirst());
  }

  private static String withoutBrackets(String name) {
    return name.replaceFirst("[(\\[].*", "").strip();
  }

  private static boolean isArabic(String name) {
    return name.length() > 2 && name.matches("[\\p{IsArabic} \\-]+");
  }

  /** Whether a name is too short to differ from an abbreviation, or not in Latin letters. */
  private static boolean isOther(String name) {
    return name.length() < 3 || !name.matches("[\\p{IsLatin}\\p{M} .'’ʻʿ\\-]+");
  }

  private static Map<String, String> subdivisions(String text) {
    return all(SUBDIVISION, text);
  }

  private static Map<String, String> territories(String text) {
    return all(TERRITORY, text);
  }

  private static Map<String, String> all(Pattern pattern, String text) {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return found;
  }

  /** The cities of time zones; a zone without a city in the file has the last part of its code. */
  private static Map<String, String> cities(String text) {
    Map<String, String> found = new TreeMap<>();
    String zone = "";
    for (String line : text.split("\n", -1)) {
      Matcher opened = ZONE.matcher(line);
      Matcher city = CITY.matcher(line);
      if (opened.find()) {
        zone = opened.group(1);
        found.put(zone, zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
      } else if (city.find() && !zone.isEmpty()) {
        found.put(zone, city.group(1));
      }
    }
    return found;
  }
}
