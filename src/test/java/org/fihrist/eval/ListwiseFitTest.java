package org.fihrist.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fihrist.eval.ListwiseFit.Example;
import org.junit.jupiter.api.Test;

class ListwiseFitTest {
  private static final int CANDIDATES = 8;

  @Test
  void aFeatureThatTellsTheAnswerWeighsMoreThanNoise() {
    double[] weights = ListwiseFit.fit(topics(new Random(1), 200));

    assertThat(weights[0]).isGreaterThan(10 * Math.abs(weights[1]));
  }

  @Test
  void aFeatureThatNeverDiffersWeighsNothing() {
    assertThat(ListwiseFit.fit(topics(new Random(2), 50))[2]).isZero();
  }

  @Test
  void topicsOfNoWeightTeachNothing() {
    List<Example> topics = topics(new Random(3), 50);
    List<Example> more = new ArrayList<>(topics);
    for (Example each : topics(new Random(4), 50)) {
      double[] wrong = new double[CANDIDATES];
      wrong[CANDIDATES - 1] = 1;
      more.add(new Example(each.features(), wrong, 0));
    }

    assertThat(ListwiseFit.fit(more)[1]).isFinite();
    assertThat(ListwiseFit.fit(more)[0]).isGreaterThan(1);
  }

  /**
   * Returns topics whose first candidate is the answer. The first feature nearly always identifies
   * it.
   */
  private static List<Example> topics(Random random, int count) {
    List<Example> topics = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double[][] features = new double[CANDIDATES][];
      for (int c = 0; c < CANDIDATES; c++) {
        double tells = (c == 0 ? 1 : 0) + random.nextGaussian() / 2;
        features[c] = new double[] {tells, random.nextGaussian(), 7};
      }
      double[] targets = new double[CANDIDATES];
      targets[0] = 1;
      topics.add(new Example(features, targets, 1));
    }
    return topics;
  }
}
