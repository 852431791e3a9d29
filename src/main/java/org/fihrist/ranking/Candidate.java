package org.fihrist.ranking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.terms.evidence.Feature;

/**
 * An article as the ranking model sees it, for fitting the model.
 *
 * @param id the id of the article
 * @param tier the tier; a candidate of a higher tier always comes first
 * @param values the values that the model weighs, in the order of {@link #names}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(String id, int tier, double[] values) {
  /**
   * Returns the names of the values: the score of families relative to the rarity of the words,
   * then the features.
   */
  public static List<String> names() {
    return Stream.concat(
            Stream.of("score"),
            Stream.of(Feature.values()).map(each -> each.name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
