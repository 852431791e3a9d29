package org.fihrist.names.latin;

import java.util.Arrays;
import java.util.List;
import org.fihrist.names.latin.NameGuesser.Candidate;

/** Fits the weights of {@link GuessFeature}: a conditional logit model, by gradient ascent. */
final class FeatureFit {
  private static final int ROUNDS = 400;
  private static final double RATE = 0.5;
  private static final double SHRINK = 1e-4;

  private FeatureFit() {}

  /**
   * The candidates of a name; {@code right} is the index of the right one, negative if there is
   * none.
   */
  record Case(NamePair pair, List<Candidate> candidates, int right) {}

  static double[] weights(List<Case> cases) {
    int size = GuessFeature.values().length;
    double[] spread = spread(cases, size);
    double[] weights = new double[size];
    double[] velocity = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[size];
      int used = 0;
      for (Case each : cases) {
        if (each.right() >= 0) {
          add(each, weights, spread, gradient);
          used++;
        }
      }
      for (int i = 0; i < size; i++) {
        velocity[i] = 0.9 * velocity[i] + RATE * (gradient[i] / used - SHRINK * weights[i]);
        weights[i] += velocity[i];
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] /= spread[i];
    }
    return weights;
  }

  private static void add(Case each, double[] weights, double[] spread, double[] gradient) {
    double[] shares = shares(each.candidates(), weights, spread);
    for (int i = 0; i < gradient.length; i++) {
      double expected = 0;
      for (int g = 0; g < shares.length; g++) {
        expected += shares[g] * each.candidates().get(g).features().get(i);
      }
      gradient[i] += (each.candidates().get(each.right()).features().get(i) - expected) / spread[i];
    }
  }

  /** The posterior of each candidate. */
  static double[] shares(List<Candidate> candidates, double[] weights, double[] spread) {
    double[] scores = new double[candidates.size()];
    for (int g = 0; g < scores.length; g++) {
      for (int i = 0; i < weights.length; i++) {
        scores[g] += weights[i] * candidates.get(g).features().get(i) / spread[i];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int g = 0; g < scores.length; g++) {
      scores[g] = Math.exp(scores[g] - most);
      sum += scores[g];
    }
    for (int g = 0; g < scores.length; g++) {
      scores[g] /= sum;
    }
    return scores;
  }

  private static double[] spread(List<Case> cases, int size) {
    double[] sum = new double[size];
    double[] squares = new double[size];
    double count = 0;
    for (Case each : cases) {
      for (Candidate candidate : each.candidates()) {
        count++;
        for (int i = 0; i < size; i++) {
          sum[i] += candidate.features().get(i);
          squares[i] += candidate.features().get(i) * candidate.features().get(i);
        }
      }
    }
    double[] spread = new double[size];
    for (int i = 0; i < size; i++) {
      double mean = sum[i] / count;
      spread[i] = Math.max(1e-6, Math.sqrt(squares[i] / count - mean * mean));
    }
    return spread;
  }
}
