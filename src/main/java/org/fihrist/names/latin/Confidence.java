package org.fihrist.names.latin;

import java.util.List;
import org.fihrist.names.latin.NameGuesser.Candidate;
import org.fihrist.names.latin.NameGuesser.Guess;

/**
 * How likely the first guesses hold the right word: a logistic model of their share of the
 * likelihood, and of how well the best of them explains the Latin letters. {@code
 * NameModelCrossValidationTest} fits it, on names that the archive has and on names that it lacks.
 */
final class Confidence {
  static final int MOST = 3;
  static final double LEAST_SHARE = 0.1;
  private static final int FIT = 2;

  /**
   * Four of five right words fit better. Where an archive has few words, the best of them may stand
   * far above the others and yet be wrong.
   */
  private static final double LEAST_FIT = -1.5;

  private static final double MOST_OF_A_BAD_FIT = 0.8;
  private static final double SMALL = 1e-4;
  private static final double[] WEIGHTS = {3.40, 0.63, 1.08, -1.53};

  private Confidence() {}

  static double of(LatinText.Token token, List<Candidate> candidates, List<Guess> guesses) {
    if (guesses.isEmpty()) {
      return 0;
    }
    return of(signs(token, candidates.getFirst(), guesses), WEIGHTS);
  }

  /** The confidence by some signs and their weights. */
  static double of(double[] signs, double[] weights) {
    double sum = 0;
    for (int i = 0; i < signs.length; i++) {
      sum += weights[i] * signs[i];
    }
    double confidence = 1 / (1 + Math.exp(-sum));
    return signs[FIT] < LEAST_FIT ? Math.min(confidence, MOST_OF_A_BAD_FIT) : confidence;
  }

  /** A constant, the log odds of the set, the fit of the best to each letter, and the length. */
  static double[] signs(LatinText.Token token, Candidate best, List<Guess> guesses) {
    double share =
        guesses.stream()
            .limit(MOST)
            .mapToDouble(Guess::share)
            .filter(each -> each >= LEAST_SHARE)
            .sum();
    int length = token.letters().length();
    return new double[] {
      1, Math.log((share + SMALL) / (1 - share + SMALL)), best.fit() / length, Math.log(length)
    };
  }
}
