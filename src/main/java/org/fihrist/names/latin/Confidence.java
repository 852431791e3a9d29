package org.fihrist.names.latin;

import java.util.List;
import org.fihrist.names.latin.NameGuesser.Candidate;
import org.fihrist.names.latin.NameGuesser.Guess;

/**
 * The probability that the right word is among the first guesses. It is a logistic model with two
 * main features: the guesses' share of the likelihood, and how well the best guess explains the
 * Latin letters. {@code NameModelCrossValidationTest} fits the weights, on names that the archive
 * has and on names that it lacks.
 */
final class Confidence {
  static final int MAX_GUESSES = 3;
  static final double MIN_SHARE = 0.1;
  private static final int FIT = 2;

  /**
   * The limit of a good fit; four of five right words fit better. In a small archive, the best word
   * may be far better than the others and still be wrong.
   */
  private static final double MIN_GOOD_FIT = -1.5;

  private static final double MAX_CONFIDENCE_OF_BAD_FIT = 0.8;
  private static final double SMALL = 1e-4;
  private static final double[] WEIGHTS = {3.40, 0.63, 1.08, -1.53};

  private Confidence() {}

  static double of(LatinText.Token token, List<Candidate> candidates, List<Guess> guesses) {
    if (guesses.isEmpty()) {
      return 0;
    }
    return of(features(token, candidates.getFirst(), guesses), WEIGHTS);
  }

  /** The confidence for a vector of features and their weights. */
  static double of(double[] features, double[] weights) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    double confidence = 1 / (1 + Math.exp(-sum));
    return features[FIT] < MIN_GOOD_FIT
        ? Math.min(confidence, MAX_CONFIDENCE_OF_BAD_FIT)
        : confidence;
  }

  /** The features: a constant, the log odds of the guesses, the fit per letter, and the length. */
  static double[] features(LatinText.Token token, Candidate best, List<Guess> guesses) {
    double share =
        guesses.stream()
            .limit(MAX_GUESSES)
            .mapToDouble(Guess::share)
            .filter(guessShare -> guessShare >= MIN_SHARE)
            .sum();
    int length = token.letters().length();
    return new double[] {
      1, Math.log((share + SMALL) / (1 - share + SMALL)), best.fit() / length, Math.log(length)
    };
  }
}
