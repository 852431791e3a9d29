package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.search.Mark;
import org.fihrist.search.WordMatch;

/** Counts in which forms the words of a query stand in the texts of an article. */
final class FormCounter {
  /** The largest number of forms that are listed for one word. */
  private static final int MAX_FORMS = 8;

  private static final Comparator<WordMatch> ORDER =
      Comparator.comparingInt(WordMatch::word)
          .thenComparing(WordMatch::level)
          .thenComparing(Comparator.comparingInt(WordMatch::count).reversed());

  private final Map<WordMatch, Integer> counts = new LinkedHashMap<>();

  /** Takes the marks of a text. */
  void add(String text, List<Mark> marks) {
    for (Mark mark : marks) {
      String form = text.substring(mark.start(), mark.end());
      counts.merge(new WordMatch(mark.word(), form, mark.level(), 0), 1, Integer::sum);
    }
  }

  /** The matched forms of each word, ordered by level, then by frequency. */
  List<WordMatch> matches() {
    List<WordMatch> all = new ArrayList<>(counts.size());
    counts.forEach(
        (form, count) -> all.add(new WordMatch(form.word(), form.form(), form.level(), count)));
    all.sort(ORDER);
    Map<Integer, Integer> formsOfWord = new HashMap<>();
    all.removeIf(match -> formsOfWord.merge(match.word(), 1, Integer::sum) > MAX_FORMS);
    return all;
  }
}
