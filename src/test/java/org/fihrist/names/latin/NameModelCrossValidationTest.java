package org.fihrist.names.latin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.fihrist.analysis.Ladder;
import org.fihrist.names.latin.FeatureFit.Case;
import org.fihrist.names.latin.NameGuesser.Candidate;
import org.fihrist.names.latin.NameGuesser.Guess;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the quality of guesses for names that the model has not seen. The pairs whose Arabic
 * word is in the archive are split into five parts; each part is guessed by a model of the other
 * four. A part takes about ten seconds. By default only one part is guessed; with {@code
 * -Dnames.folds=5} all parts are, and the weights of {@link GuessFeature} and {@link Confidence}
 * are fitted by cross-validation.
 */
class NameModelCrossValidationTest {
  private static final Path ARCHIVE = Path.of("../shared/data/ant/docs.jsonl.gz");
  private static final Path PAIRS = Path.of("../shared/data/names/ar2en-train.tsv");
  private static final int FOLDS = 5;
  private static final int ABSENT_OF = 4;

  @Test
  void readsNamesThatItHasNotSeen() throws IOException {
    assumeTrue(Files.exists(ARCHIVE), "skipped: there is no " + ARCHIVE);
    assumeTrue(Files.exists(PAIRS), "skipped: there is no " + PAIRS);
    Map<String, Integer> words = words();
    List<NamePair> pairs = NamePair.all(Files.readAllLines(PAIRS, UTF_8));
    int folds = Integer.getInteger("names.folds", 1);
    List<List<Case>> held = new ArrayList<>();
    List<List<Case>> absent = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      NameGuesser guesser = new NameGuesser(ModelTraining.learn(without(pairs, fold)), words);
      held.add(new ArrayList<>());
      absent.add(new ArrayList<>());
      for (int i = fold; i < pairs.size(); i += FOLDS) {
        boolean isHeld = words.containsKey(pairs.get(i).arabic());
        if (isHeld || i % ABSENT_OF == 0) {
          (isHeld ? held : absent).getLast().add(read(pairs.get(i), guesser));
        }
      }
    }
    Ranks shipped = new Ranks();
    held.forEach(cases -> cases.forEach(each -> shipped.add(each, shippedWeights())));
    System.out.println("with the weights of the program: " + shipped);
    if (folds > 1) {
      new Refit(held, absent).run();
    }
    assertThat(shipped.share(1)).isGreaterThanOrEqualTo(0.70);
    assertThat(shipped.share(3)).isGreaterThanOrEqualTo(0.86);
    assertThat(shipped.share(10)).isGreaterThanOrEqualTo(0.93);
  }

  private static List<NamePair> without(List<NamePair> pairs, int fold) {
    return IntStream.range(0, pairs.size())
        .filter(i -> i % FOLDS != fold)
        .mapToObj(pairs::get)
        .toList();
  }

  private static Case read(NamePair pair, NameGuesser guesser) {
    List<Candidate> candidates = guesser.candidates(new LatinText.Token(pair.latin(), false));
    return new Case(
        pair, candidates, candidates.stream().map(Candidate::word).toList().indexOf(pair.arabic()));
  }

  static double[] shippedWeights() {
    return Arrays.stream(GuessFeature.values()).mapToDouble(GuessFeature::weight).toArray();
  }

  /** Returns the folded words of the archive with their numbers of articles. */
  static Map<String, Integer> words() throws IOException {
    Map<String, Integer> words = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARCHIVE)), UTF_8))) {
      lines
          .lines()
          .forEach(line -> {
            JsonNode article = JsonMapper.shared().readTree(line);
            Set<String> once = new HashSet<>();
            String text = article.get("title").asString() + " " + article.get("body").asString();
            Ladder.shipped().words(text).forEach(word -> once.add(word.forms().folded()));
            once.forEach(word -> words.merge(word, 1, Integer::sum));
          });
    }
    return words;
  }

  /** The ranks of the right words. */
  private static final class Ranks {
    private final List<Integer> ranks = new ArrayList<>();

    void add(Case each, double[] weights) {
      double[] shares = FeatureFit.shares(each.candidates(), weights, ones(weights.length));
      int rank = Integer.MAX_VALUE;
      if (each.right() >= 0) {
        rank = (int) Arrays.stream(shares).filter(share -> share > shares[each.right()]).count();
      }
      ranks.add(rank);
    }

    double share(int first) {
      return ranks.stream().filter(rank -> rank < first).count() / (double) ranks.size();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d names, first %.3f, in three %.3f, in ten %.3f, candidate %.3f",
          ranks.size(),
          share(1),
          share(3),
          share(10),
          share(Integer.MAX_VALUE));
    }
  }

  static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Fits the weights by cross-validation, and reports their quality. */
  private record Refit(List<List<Case>> held, List<List<Case>> absent) {
    private static final double[] THRESHOLDS = {0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    void run() {
      Ranks ranks = new Ranks();
      List<Double> firedRight = new ArrayList<>();
      List<Double> firedWrong = new ArrayList<>();
      List<Double> firedAbsent = new ArrayList<>();
      for (int fold = 0; fold < held.size(); fold++) {
        double[] weights = FeatureFit.weights(others(held, fold));
        held.get(fold).forEach(each -> ranks.add(each, weights));
        double[] confidence =
            ConfidenceFit.weights(others(held, fold), others(absent, fold), weights);
        for (Case each : held.get(fold)) {
          boolean right = ConfidenceFit.isRight(each, weights);
          (right ? firedRight : firedWrong).add(ConfidenceFit.of(each, weights, confidence));
        }
        absent
            .get(fold)
            .forEach(each -> firedAbsent.add(ConfidenceFit.of(each, weights, confidence)));
      }
      System.out.println("weights fitted by the other parts: " + ranks);
      for (double threshold : THRESHOLDS) {
        double right = count(firedRight, threshold);
        double wrong = count(firedWrong, threshold);
        System.out.printf(
            Locale.ROOT,
            "sure from %.2f: fires %.3f, right %.3f; absent names %.3f%n",
            threshold,
            (right + wrong) / (firedRight.size() + firedWrong.size()),
            right / (right + wrong),
            count(firedAbsent, threshold) / firedAbsent.size());
      }
      double[] all = FeatureFit.weights(others(held, -1));
      System.out.println("features, by all parts: " + Arrays.toString(all));
      System.out.println(
          "confidence, by all parts: "
              + Arrays.toString(ConfidenceFit.weights(others(held, -1), others(absent, -1), all)));
    }

    private static List<Case> others(List<List<Case>> folds, int fold) {
      List<Case> others = new ArrayList<>();
      IntStream.range(0, folds.size())
          .filter(other -> other != fold)
          .forEach(other -> others.addAll(folds.get(other)));
      return others;
    }

    private static double count(List<Double> values, double threshold) {
      return values.stream().filter(value -> value >= threshold).count();
    }
  }

  /** Fits {@link Confidence} by gradient ascent; names that the archive lacks count as wrong. */
  private static final class ConfidenceFit {
    private static final int ROUNDS = 3_000;

    /**
     * The weight of a name that the archive lacks. It is low, because the archive has most of the
     * names that are typed.
     */
    private static final double ABSENT = 0.15;

    private ConfidenceFit() {}

    private static double[] signs(Case each, double[] weights) {
      double[] shares = FeatureFit.shares(each.candidates(), weights, ones(weights.length));
      List<Integer> order =
          IntStream.range(0, shares.length)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> shares[i]).reversed())
              .toList();
      List<Guess> guesses =
          order.stream().map(i -> new Guess(each.candidates().get(i).word(), shares[i])).toList();
      return Confidence.features(
          new LatinText.Token(each.pair().latin(), false),
          each.candidates().get(order.getFirst()),
          guesses);
    }

    static boolean isRight(Case each, double[] weights) {
      double[] shares = FeatureFit.shares(each.candidates(), weights, ones(weights.length));
      String right = DefiniteArticle.without(each.pair().arabic());
      return IntStream.range(0, shares.length)
          .boxed()
          .sorted(Comparator.comparingDouble((Integer i) -> shares[i]).reversed())
          .limit(Confidence.MAX_GUESSES)
          .filter(i -> shares[i] >= Confidence.MIN_SHARE)
          .anyMatch(i -> DefiniteArticle.without(each.candidates().get(i).word()).equals(right));
    }

    static double of(Case each, double[] weights, double[] confidence) {
      return each.candidates().isEmpty() ? 0 : Confidence.of(signs(each, weights), confidence);
    }

    private static double sigmoid(double[] signs, double[] confidence) {
      double sum = 0;
      for (int i = 0; i < signs.length; i++) {
        sum += signs[i] * confidence[i];
      }
      return 1 / (1 + Math.exp(-sum));
    }

    static double[] weights(List<Case> held, List<Case> absent, double[] weights) {
      List<double[]> signs = new ArrayList<>();
      List<double[]> goals = new ArrayList<>();
      for (Case each : held) {
        if (!each.candidates().isEmpty()) {
          signs.add(signs(each, weights));
          goals.add(new double[] {isRight(each, weights) ? 1 : 0, 1});
        }
      }
      for (Case each : absent) {
        if (!each.candidates().isEmpty()) {
          signs.add(signs(each, weights));
          goals.add(new double[] {0, ABSENT});
        }
      }
      double[] fitted = new double[signs.getFirst().length];
      double[] velocity = new double[fitted.length];
      for (int round = 0; round < ROUNDS; round++) {
        double[] gradient = new double[fitted.length];
        for (int n = 0; n < signs.size(); n++) {
          double error =
              goals.get(n)[1] * (goals.get(n)[0] - sigmoid(signs.get(n), fitted)) / signs.size();
          for (int i = 0; i < fitted.length; i++) {
            gradient[i] += error * signs.get(n)[i];
          }
        }
        for (int i = 0; i < fitted.length; i++) {
          velocity[i] = 0.9 * velocity[i] + 0.05 * gradient[i];
          fitted[i] += velocity[i];
        }
      }
      return fitted;
    }
  }
}
