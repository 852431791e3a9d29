package org.fihrist.names;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;

/**
 * Spelling variants of names, in addition to those that folding unites. {@code عبد} and {@code أبو}
 * are often written together with the next word, and {@code أبو} becomes {@code أبي} and {@code
 * أبا} in other cases.
 */
final class NameSpellings {
  private static final String ABD = "عبد";
  private static final String ABU = "ابو";
  private static final List<String> CASES_OF_ABU = List.of("ابي", "ابا");

  private NameSpellings() {}

  /** The folded words of a name, joined by spaces; spelling variants have the same result. */
  static String fold(String name) {
    return words(name).stream().collect(joining(" "));
  }

  /** The folded words of a name. */
  static List<String> words(String name) {
    return Ladder.shipped().words(name).stream()
        .map(TextWord::forms)
        .map(forms -> forms.folded())
        .toList();
  }

  /** The other spellings of a folded name. */
  static Set<String> others(String folded) {
    Set<String> others = new LinkedHashSet<>();
    String spaced = ' ' + folded;
    String joined = spaced.replace(' ' + ABD + ' ', ' ' + ABD).replace(' ' + ABU + ' ', ' ' + ABU);
    others.add(joined.substring(1));
    for (String form : CASES_OF_ABU) {
      others.add(spaced.replace(' ' + ABU + ' ', ' ' + form + ' ').substring(1));
    }
    others.remove(folded);
    return others;
  }
}
