package org.fihrist.server.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that is most similar to a misspelt one. */
final class SimilarName {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final int MAX_CHARS = 40;

  private SimilarName() {}

  /**
   * Returns the known name with the smallest Levenshtein distance, if the distance is at most two,
   * or at most a third of the length of a long name. For names of up to three letters the limit is
   * one.
   */
  static Optional<String> of(String name, Collection<String> known) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.length() > MAX_CHARS) {
      return Optional.empty();
    }
    int most = plain.length() < 4 ? 1 : Math.max(2, plain.length() / 3);
    return known.stream()
        .min(Comparator.comparingInt(candidate -> DISTANCE.apply(plain, candidate)))
        .filter(candidate -> DISTANCE.apply(plain, candidate) <= most);
  }
}
