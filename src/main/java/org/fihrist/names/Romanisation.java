package org.fihrist.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Latin letters may stand for, as {@code romanisation.tsv} tells it. One table serves both the
 * search for candidates and their comparison, so whatever is found can also be explained.
 */
final class Romanisation {
  static final Romanisation INSTANCE = new Romanisation();

  static final int LONGEST_GRAPHEME = 4;

  private static final String RESPELLED = "=";
  private static final String NOTHING = "-";

  private final Map<String, Grapheme> graphemes = new HashMap<>();
  private final Map<String, String> respelled = new HashMap<>();

  private Romanisation() {
    TableLines.of("romanisation.tsv").forEach(this::add);
  }

  /** What some letters of a word stand for, by preference as its beginning or end; or null. */
  @Nullable Grapheme at(String word, int from, int to) {
    String letters = word.substring(from, to);
    Grapheme found = from == 0 ? graphemes.get("^" + letters) : null;
    if (found == null && to == word.length()) {
      found = graphemes.get(letters + "$");
    }
    return found == null ? graphemes.get(letters) : found;
  }

  /** What others write for a letter with a mark, or the letter itself. */
  String respell(String letter) {
    return respelled.getOrDefault(letter, letter);
  }

  private void add(List<String> line) {
    String letters = line.getFirst();
    String meaning = line.getLast();
    if (meaning.startsWith(RESPELLED)) {
      respelled.put(letters, meaning.substring(1));
    } else {
      List<Grapheme.Reading> readings = new ArrayList<>();
      Arrays.stream(meaning.split(" ", -1)).map(Romanisation::reading).forEach(readings::add);
      graphemes.put(letters, new Grapheme(readings));
    }
  }

  private static Grapheme.Reading reading(String written) {
    int equals = written.indexOf('=');
    int cost = equals < 0 ? 0 : Integer.parseInt(written.substring(equals + 1));
    String arabic = equals < 0 ? written : written.substring(0, equals);
    return new Grapheme.Reading(arabic.equals(NOTHING) ? "" : arabic, cost);
  }
}
