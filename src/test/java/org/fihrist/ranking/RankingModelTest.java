package org.fihrist.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.fihrist.terms.evidence.Feature;
import org.junit.jupiter.api.Test;

class RankingModelTest {
  @Test
  void everyFeatureHasAShippedWeight() {
    assertThat(RankingModel.shipped().weights()).containsOnlyKeys(Feature.values());
  }

  @Test
  void trigramsCountBesideThoseOfTheBestCandidate() {
    float[] best = new float[Feature.COUNT];
    float[] half = new float[Feature.COUNT];
    best[Feature.TRIGRAMS.place()] = 40;
    half[Feature.TRIGRAMS.place()] = 20;

    double[] additions =
        new RankingModel(Map.of(Feature.TRIGRAMS, 1.0)).additions(List.of(best, half), 10);

    assertThat(additions[0]).isCloseTo(10, within(1e-6));
    assertThat(additions[1]).isCloseTo(5, within(1e-6));
  }
}
