package org.fihrist.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.search.Hit;
import org.fihrist.search.RankingExplanation;

/**
 * How hits are written.
 *
 * @param fields the members of each hit; empty for all
 * @param explanations the explanations of the hits in their order; empty when none were requested
 * @param arabic whether explanations are in Arabic
 */
public record HitFormat(Set<String> fields, List<RankingExplanation> explanations, boolean arabic) {
  /** Whole hits without explanations. */
  public static final HitFormat WHOLE = new HitFormat(Set.of(), List.of(), false);

  public HitFormat {
    fields = Set.copyOf(fields);
    explanations = List.copyOf(explanations);
  }

  /** Hits without explanations. */
  public HitFormat(Set<String> fields) {
    this(fields, List.of(), false);
  }

  /** The explanation of a hit. */
  Optional<RankingExplanationJson> explanation(int number, Hit hit, List<String> words) {
    ExplanationTexts texts = arabic ? ExplanationTexts.ARABIC : ExplanationTexts.ENGLISH;
    return number < explanations.size()
        ? Optional.of(RankingExplanationJson.of(hit, words, explanations.get(number), texts))
        : Optional.empty();
  }
}
