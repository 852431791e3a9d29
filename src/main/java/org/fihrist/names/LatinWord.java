package org.fihrist.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word in Latin letters as a graph: from each letter, steps over one or more letters that are one
 * sound together. {@code Bachar} is b, a, ch (or c and h), a, r.
 */
final class LatinWord {
  /** Letters that part vowels which would be one sound, from the two dots on ï and ë. */
  static final char PARTING = '|';

  private static final int MOST_SKELETONS = 48;
  private static final int DEAREST_SKELETON = 60;
  private static final Grapheme SILENT = Grapheme.silent();

  private final String letters;
  private final List<List<Step>> steps = new ArrayList<>();

  /** Letters that are one sound, up to and without the {@code to}-th of the word. */
  record Step(int to, Grapheme grapheme) {}

  private LatinWord(String letters) {
    this.letters = letters;
    for (int from = 0; from < letters.length(); from++) {
      steps.add(stepsFrom(from));
    }
  }

  /** The word, unless there are letters in it that nobody writes an Arabic name with. */
  static @Nullable LatinWord of(String letters) {
    LatinWord word = new LatinWord(letters);
    return letters.isEmpty() || word.steps.stream().anyMatch(List::isEmpty) ? null : word;
  }

  int length() {
    return letters.length();
  }

  List<Step> steps(int from) {
    return steps.get(from);
  }

  private List<Step> stepsFrom(int from) {
    List<Step> found = new ArrayList<>();
    int longest = Math.min(letters.length(), from + Romanisation.LONGEST_GRAPHEME);
    for (int to = from + 1; to <= longest; to++) {
      Grapheme grapheme = Romanisation.INSTANCE.at(letters, from, to);
      if (grapheme != null) {
        found.add(new Step(to, grapheme));
      }
    }
    silentFrom(from, found);
    return found;
  }

  /** Of doubled consonants, ss or shsh, the first says nothing that the second does not. */
  private void silentFrom(int from, List<Step> found) {
    if (letters.charAt(from) == PARTING) {
      found.add(new Step(from + 1, SILENT));
    }
    for (int length = 1; length <= 2; length++) {
      boolean doubled = letters.regionMatches(from, letters, from + length, length);
      if (doubled && from + 2 * length <= letters.length() && isConsonant(from, length)) {
        found.add(new Step(from + length, SILENT));
      }
    }
  }

  private boolean isConsonant(int from, int length) {
    return letters
        .substring(from, from + length)
        .chars()
        .noneMatch(c -> "aeiouwy'".indexOf(c) >= 0);
  }

  /** The likeliest skeletons that the Arabic word may have. */
  List<Integer> skeletons() {
    List<Map<Integer, Integer>> at = new ArrayList<>();
    for (int i = 0; i <= letters.length(); i++) {
      at.add(new HashMap<>());
    }
    at.getFirst().put(Skeleton.EMPTY, 0);
    for (int from = 0; from < letters.length(); from++) {
      Map<Integer, Integer> likely = new HashMap<>();
      cheapest(at.get(from)).forEach(entry -> likely.put(entry.getKey(), entry.getValue()));
      for (Step step : steps.get(from)) {
        extend(likely, step, at.get(step.to()));
      }
    }
    return cheapest(at.getLast()).stream().map(Map.Entry::getKey).toList();
  }

  private void extend(Map<Integer, Integer> skeletons, Step step, Map<Integer, Integer> into) {
    boolean atTheEnd = step.to() == letters.length();
    skeletons.forEach((skeleton, cost) -> {
      for (Grapheme.Reading reading : step.grapheme().readings()) {
        int extended = Skeleton.extend(skeleton, reading.arabic(), atTheEnd);
        int total = cost + (extended == skeleton ? 0 : reading.cost());
        if (total <= DEAREST_SKELETON) {
          into.merge(extended, total, Math::min);
        }
      }
    });
  }

  private static List<Map.Entry<Integer, Integer>> cheapest(Map<Integer, Integer> skeletons) {
    return skeletons.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST_SKELETONS)
        .toList();
  }
}
