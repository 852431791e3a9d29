package org.fihrist.names;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;

/** What the JDK, by Unicode's CLDR, knows of countries: their codes and their names. */
final class Countries {
  private static final Locale ARABIC = Locale.of("ar");
  private static final List<Locale> LANGUAGES = List.of(ARABIC, Locale.ENGLISH, Locale.FRENCH);

  private Countries() {}

  /** The codes of all countries, in order. */
  static Stream<String> codes() {
    return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream().sorted();
  }

  /** What it is called in Arabic. */
  static String name(String code) {
    return name(code, ARABIC);
  }

  /** What it is called in Arabic, English and French. */
  static List<String> names(String code) {
    return LANGUAGES.stream().map(language -> name(code, language)).distinct().toList();
  }

  /** What stands in brackets is another name for readers of lists, and not written in a text. */
  private static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language).replaceFirst(" \\(.*", "");
  }
}
