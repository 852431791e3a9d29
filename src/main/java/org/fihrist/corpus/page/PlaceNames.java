package org.fihrist.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;

/**
 * Tells places that a dateline names from other names. The places are those of the gazetteer in
 * {@code names/gazetteer.tsv}, read as a table, and a few words that only datelines use. An alias
 * that the gazetteer marks as doubtful is no place here. A name that is also an outlet's is that of
 * the outlet, unless the table of outlets says otherwise.
 */
final class PlaceNames {
  private static final String GAZETTEER = "/org/fihrist/names/gazetteer.tsv";
  private static final String PLACE = "place";
  private static final int COLUMN_OF_NAME = 1;
  private static final int COLUMN_OF_ALIASES = 2;
  private static final int COLUMN_OF_COUNTRY = 4;
  private static final String DOUBTFUL = "~?";
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

  /** Whether a name alone is that of a place: the shape of a phrase says nothing. */
  static boolean lists(String name) {
    return NAMES.contains(MatchKey.of(name));
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    PhraseTable.rows(PlaceNames.class, GAZETTEER).stream()
        .filter(row -> row.getFirst().equals(PLACE))
        .forEach(row -> addRow(row, names));
    names.removeAll(OutletNames.thatAreNoPlace());
    names.addAll(PhraseTable.phrases("dateline-places.tsv"));
    return Set.copyOf(names);
  }

  private static void addRow(List<String> row, Set<String> names) {
    names.add(MatchKey.of(row.get(COLUMN_OF_NAME)));
    for (String alias : column(row, COLUMN_OF_ALIASES).split("\\|", -1)) {
      if (!alias.isBlank() && DOUBTFUL.indexOf(alias.charAt(0)) < 0) {
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
