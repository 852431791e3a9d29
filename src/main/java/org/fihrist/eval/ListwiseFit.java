package org.fihrist.eval;

import java.util.Arrays;
import java.util.List;

/**
 * Fits a linear ranking model by the listwise loss of ListNet (Cao et al., "Learning to rank: from
 * pairwise approach to listwise approach", 2007): the probability that softmax gives to the
 * relevant candidates of a topic is to be high. The loss is convex, and Newton's method finds its
 * minimum in a few steps.
 */
public final class ListwiseFit {
  private static final int MAX_STEPS = 40;
  private static final double CONVERGED = 1e-9;

  /** How much large weights cost, for a mean topic and features of unit variance. */
  private static final double RIDGE = 1e-3;

  private ListwiseFit() {}

  /**
   * The candidates of one topic.
   *
   * @param features of each candidate, all of one length
   * @param targets what share of all relevance each has; they sum up to 1
   * @param weight how much the topic counts
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Example(double[][] features, double[] targets, double weight) {}

  /** The weights of the features; 0 for one that never differs. */
  public static double[] fit(List<Example> examples) {
    double[] deviations = deviations(examples);
    int size = deviations.length;
    double[] weights = new double[size];
    double loss = loss(examples, weights, deviations);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      accumulate(examples, weights, deviations, gradient, hessian);
      double[] direction = solve(hessian, gradient);
      double length = 1;
      double next = Double.MAX_VALUE;
      double[] tried = weights;
      while (length > 1e-4) {
        tried = moved(weights, direction, length);
        next = loss(examples, tried, deviations);
        if (next < loss) {
          break;
        }
        length /= 2;
      }
      if (next > loss - CONVERGED) {
        break;
      }
      weights = tried;
      loss = next;
    }
    for (int i = 0; i < size; i++) {
      weights[i] = deviations[i] == 0 ? 0 : weights[i] / deviations[i];
    }
    return weights;
  }

  private static double total(List<Example> examples) {
    return examples.stream().mapToDouble(Example::weight).sum();
  }

  private static double[] moved(double[] weights, double[] direction, double length) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= length * direction[i];
    }
    return moved;
  }

  /** How much each feature differs among the candidates of one topic. */
  private static double[] deviations(List<Example> examples) {
    int size = examples.getFirst().features()[0].length;
    double[] sums = new double[size];
    int topics = 0;
    for (Example example : examples) {
      topics++;
      for (int i = 0; i < size; i++) {
        int feature = i;
        double mean =
            Arrays.stream(example.features()).mapToDouble(x -> x[feature]).average().orElse(0);
        sums[i] +=
            Arrays.stream(example.features())
                .mapToDouble(x -> (x[feature] - mean) * (x[feature] - mean))
                .average()
                .orElse(0);
      }
    }
    double[] deviations = new double[size];
    for (int i = 0; i < size; i++) {
      deviations[i] = Math.sqrt(sums[i] / topics);
    }
    return deviations;
  }

  private static double[] probabilities(Example example, double[] weights, double[] deviations) {
    double[][] features = example.features();
    double[] scores = new double[features.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < scores.length; c++) {
      for (int i = 0; i < weights.length; i++) {
        scores[c] += deviations[i] == 0 ? 0 : weights[i] * features[c][i] / deviations[i];
      }
      most = Math.max(most, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private static double loss(List<Example> examples, double[] weights, double[] deviations) {
    double loss = 0;
    for (Example example : examples) {
      double[] probabilities = probabilities(example, weights, deviations);
      for (int c = 0; c < probabilities.length; c++) {
        loss -=
            example.weight() * example.targets()[c] * Math.log(Math.max(1e-300, probabilities[c]));
      }
    }
    double ridge = Arrays.stream(weights).map(w -> w * w).sum();
    return loss / total(examples) + RIDGE / 2 * ridge;
  }

  private static void accumulate(
      List<Example> examples,
      double[] weights,
      double[] deviations,
      double[] gradient,
      double[][] hessian) {
    int size = weights.length;
    double total = total(examples);
    for (Example example : examples) {
      double share = example.weight() / total;
      double[] probabilities = probabilities(example, weights, deviations);
      double[][] features = example.features();
      double[] mean = new double[size];
      for (int c = 0; c < features.length; c++) {
        for (int i = 0; i < size; i++) {
          double x = deviations[i] == 0 ? 0 : features[c][i] / deviations[i];
          mean[i] += probabilities[c] * x;
          gradient[i] += share * (probabilities[c] - example.targets()[c]) * x;
        }
      }
      for (int c = 0; c < features.length; c++) {
        for (int i = 0; i < size; i++) {
          double x = deviations[i] == 0 ? 0 : features[c][i] / deviations[i] - mean[i];
          for (int j = 0; j <= i; j++) {
            double y = deviations[j] == 0 ? 0 : features[c][j] / deviations[j] - mean[j];
            hessian[i][j] += share * probabilities[c] * x * y;
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      gradient[i] += RIDGE * weights[i];
      hessian[i][i] += RIDGE;
      for (int j = 0; j < i; j++) {
        hessian[j][i] = hessian[i][j];
      }
    }
  }

  /** Solves a system of linear equations with a positive definite matrix. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int column = i; column < size; column++) {
          matrix[row][column] -= factor * matrix[i][column];
        }
        solution[row] -= factor * solution[i];
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int column = i + 1; column < size; column++) {
        solution[i] -= matrix[i][column] * solution[column];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }
}
