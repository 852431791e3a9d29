package org.fihrist.names.latin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns a {@link NameModel} from names in both scripts.
 *
 * <p>Letters are aligned by expectation maximisation over all ways to split a pair into groups
 * (joint-multigram model, Bisani and Ney 2008). A fixed factor reduces the weight of a group for
 * each additional letter, so that groups stay small. Then the sequences of groups in the most
 * likely alignment of each pair are counted. The result depends only on the pairs.
 */
final class ModelTraining {
  private static final int ROUNDS = 15;

  /** From this round on, groups of several letters with an expected count below 1 are removed. */
  private static final int PRUNING_FROM = 10;

  private static final double EXTRA_LETTER_FACTOR = 0.2;
  private static final double MIN_GROUP_PROBABILITY = 1e-6;

  /** The smallest probability that a single letter stands for nothing or is not written. */
  private static final double MIN_SINGLE_PROBABILITY = 2e-6;

  private final List<NamePair> pairs = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<PairLattice> lattices = new ArrayList<>();
  private int withoutArticle;

  private ModelTraining(List<NamePair> pairs) {
    pairs.forEach(this::add);
  }

  /**
   * Reads pairs and writes the model.
   *
   * @param arguments the file of pairs, one pair per line, with a tab between the Arabic and the
   *     Latin name; and the file to write, {@code
   *     src/main/resources/org/fihrist/names/latin/name-model.txt}
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the file of pairs and the file to write");
    }
    List<NamePair> pairs = NamePair.all(Files.readAllLines(Path.of(arguments[0]), UTF_8));
    Files.write(Path.of(arguments[1]), ModelFile.lines(learn(pairs)), UTF_8);
  }

  /** Learns a model from pairs. */
  static NameModel learn(List<NamePair> pairs) {
    ModelTraining training = new ModelTraining(pairs);
    double[] probabilities = training.align();
    LetterGroups groups = training.groups(probabilities);
    double[] alone = new double[groups.size()];
    Arrays.setAll(alone, groups::probability);
    TrigramModel sequences =
        new TrigramModel(
            groups.size(), TrigramModel.count(groups.size(), training.sequences(groups)), alone);
    return new NameModel(
        groups,
        sequences,
        arabicNames(training.pairs),
        (double) training.withoutArticle / training.pairs.size());
  }

  private static TrigramModel arabicNames(List<NamePair> pairs) {
    List<int[]> words = pairs.stream().map(pair -> Letters.ofArabic(pair.arabic())).toList();
    double[] alone = new double[Letters.COUNT];
    Arrays.fill(alone, 1.0 / Letters.COUNT);
    return new TrigramModel(Letters.COUNT, TrigramModel.count(Letters.COUNT, words), alone);
  }

  /** Adds a pair. An Arabic article that the Latin name does not write is removed and counted. */
  private void add(NamePair pair) {
    boolean lacksArticle =
        DefiniteArticle.hasArticle(pair.arabic()) && !pair.latin().matches("[aeiou]l.*");
    withoutArticle += lacksArticle ? 1 : 0;
    NamePair bare = new NamePair(DefiniteArticle.without(pair.arabic()), pair.latin());
    NamePair used = lacksArticle ? bare : pair;
    pairs.add(used);
    lattices.add(lattice(used));
  }

  private PairLattice lattice(NamePair pair) {
    return new PairLattice(
        Letters.ofArabic(pair.arabic()),
        Letters.ofLatin(pair.latin()),
        group -> numbers.computeIfAbsent(group, _ -> numbers.size()));
  }

  private double[] align() {
    double[] factors = new double[numbers.size()];
    numbers.forEach(
        (group, number) -> factors[number] = Math.pow(EXTRA_LETTER_FACTOR, extraLetters(group)));
    double[] probabilities = new double[factors.length];
    Arrays.fill(probabilities, 1.0 / factors.length);
    for (int round = 0; round < ROUNDS; round++) {
      double[] weights = weights(probabilities, factors);
      double[] counts = new double[factors.length];
      lattices.forEach(lattice -> lattice.expect(weights, counts));
      double minimum = round >= PRUNING_FROM ? 1 : 0;
      double all = 0;
      for (int group = 0; group < counts.length; group++) {
        counts[group] = factors[group] < 1 && counts[group] < minimum ? 0 : counts[group];
        all += counts[group];
      }
      for (int group = 0; group < counts.length; group++) {
        probabilities[group] = counts[group] / all;
      }
    }
    return probabilities;
  }

  private static double[] weights(double[] probabilities, double[] factors) {
    double[] weights = new double[probabilities.length];
    Arrays.setAll(weights, group -> probabilities[group] * factors[group]);
    return weights;
  }

  private static int extraLetters(int group) {
    return Math.max(0, Letters.count(Letters.arabicOf(group)) - 1)
        + Math.max(0, Letters.count(Letters.latinOf(group)) - 1);
  }

  private LetterGroups groups(double[] probabilities) {
    Map<Integer, Double> kept = new HashMap<>();
    numbers.forEach((group, number) -> {
      boolean isSingle =
          Letters.count(Letters.arabicOf(group)) + Letters.count(Letters.latinOf(group)) == 1;
      if (isSingle || probabilities[number] > MIN_GROUP_PROBABILITY) {
        kept.put(group, Math.max(MIN_SINGLE_PROBABILITY, probabilities[number]));
      }
    });
    ChatLetters.addTo(kept);
    return new LetterGroups(kept);
  }

  private List<int[]> sequences(LetterGroups groups) {
    double[] weights = new double[groups.size()];
    Arrays.setAll(
        weights,
        group ->
            groups.probability(group)
                * Math.pow(EXTRA_LETTER_FACTOR, extraLetters(groups.letters(group))));
    return pairs.stream()
        .map(pair ->
            new PairLattice(
                    Letters.ofArabic(pair.arabic()), Letters.ofLatin(pair.latin()), groups::number)
                .best(weights))
        .filter(sequence -> sequence.length > 0)
        .toList();
  }
}
