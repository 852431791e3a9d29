package org.fihrist.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;
import org.fihrist.text.TsvResource;

/**
 * Recognises the places that datelines name. The places are those of the gazetteer in {@code
 * names/gazetteer.tsv}, read as a table, and a few words that only datelines use. Aliases that the
 * gazetteer marks as ambiguous are left out. A name that is also an outlet is taken for the outlet,
 * unless the table of outlets says otherwise.
 */
final class PlaceNames {
  private static final String GAZETTEER = "/org/fihrist/names/gazetteer.tsv";
  private static final String PLACE = "place";
  private static final int COLUMN_OF_NAME = 1;
  private static final int COLUMN_OF_ALIASES = 2;
  private static final int COLUMN_OF_COUNTRY = 4;
  private static final String AMBIGUITY_MARKS = "~?";
  private static final List<Locale> LANGUAGES =
      List.of(Locale.of("ar"), Locale.ENGLISH, Locale.FRENCH);

  private static final Set<String> NAMES = names();

  private static final Pattern SHAPE =
      Pattern.compile(
          "^(?:ريف|محافظه|مدينه|بلده|قريه|مخيم|قطاع|ولايه|اقليم|شمالي?|جنوبي?|شرقي?|غربي?)(?:"
              + " \\S+){1,3}$");

  private PlaceNames() {}

  static boolean knows(String name) {
    String key = MatchKey.of(name);
    return NAMES.contains(key) || SHAPE.matcher(key).matches();
  }

  /** Whether the list contains a name; the shape of the name is not considered. */
  static boolean lists(String name) {
    return NAMES.contains(MatchKey.of(name));
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    TsvResource.rows(PlaceNames.class, GAZETTEER).stream()
        .filter(row -> row.getFirst().equals(PLACE))
        .forEach(row -> addRow(row, names));
    names.removeAll(OutletNames.thatAreNoPlace());
    names.addAll(PhraseTable.phrases("dateline-places.tsv"));
    return Set.copyOf(names);
  }

  private static void addRow(List<String> row, Set<String> names) {
    names.add(MatchKey.of(row.get(COLUMN_OF_NAME)));
    for (String alias : column(row, COLUMN_OF_ALIASES).split("\\|", -1)) {
      if (!alias.isBlank() && AMBIGUITY_MARKS.indexOf(alias.charAt(0)) < 0) {
        names.add(MatchKey.of(alias));
      }
    }
    String country = column(row, COLUMN_OF_COUNTRY).strip();
    if (!country.isEmpty()) {
      LANGUAGES.forEach(
          language -> names.add(MatchKey.of(Locale.of("", country).getDisplayCountry(language))));
    }
  }

  private static String column(List<String> row, int number) {
    return row.size() > number ? row.get(number) : "";
  }
}
