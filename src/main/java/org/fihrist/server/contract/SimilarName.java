package org.fihrist.server.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that somebody meant who misspelt it. */
final class SimilarName {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final int MOST_CHARS = 40;

  private SimilarName() {}

  /**
   * The known name that differs in the fewest letters, if it does in no more than two, or a third
   * of a long name. Two letters that changed places count as two.
   */
  static Optional<String> of(String name, Collection<String> known) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.length() > MOST_CHARS) {
      return Optional.empty();
    }
    int most = plain.length() < 4 ? 1 : Math.max(2, plain.length() / 3);
    return known.stream()
        .min(Comparator.comparingInt(candidate -> DISTANCE.apply(plain, candidate)))
        .filter(candidate -> DISTANCE.apply(plain, candidate) <= most);
  }
}
