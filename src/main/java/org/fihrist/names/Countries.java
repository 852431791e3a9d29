package org.fihrist.names;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;

/** Codes and names of the countries, from the data of the Unicode CLDR in the JDK. */
final class Countries {
  private static final Locale ARABIC = Locale.of("ar");
  private static final List<Locale> LANGUAGES = List.of(ARABIC, Locale.ENGLISH, Locale.FRENCH);

  private Countries() {}

  /** The codes of all countries, in order. */
  static Stream<String> codes() {
    return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream().sorted();
  }

  /** The Arabic name of a country. */
  static String name(String code) {
    return name(code, ARABIC);
  }

  /** The names of a country in Arabic, English and French. */
  static List<String> names(String code) {
    return LANGUAGES.stream().map(language -> name(code, language)).distinct().toList();
  }

  /** The name without the addition in brackets, which texts do not use. */
  private static String name(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language).replaceFirst(" \\(.*", "");
  }
}
