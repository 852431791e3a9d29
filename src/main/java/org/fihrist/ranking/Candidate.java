package org.fihrist.ranking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.terms.evidence.Feature;

/**
 * An article as the ranking model sees it, for fitting the model.
 *
 * @param id of the article
 * @param tier a candidate of a higher tier comes first, whatever its values
 * @param values what the model weighs, in the order of {@link #names}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Candidate(String id, int tier, double[] values) {
  /** The names of the values: the score of families as a share of what the words tell, features. */
  public static List<String> names() {
    return Stream.concat(
            Stream.of("score"),
            Stream.of(Feature.values()).map(each -> each.name().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
