package org.fihrist.names.latin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The probability of sequences of symbols. Trigrams with absolute discounting are interpolated with
 * bigrams, and bigrams with single symbols (Ney, Essen and Kneser 1994). Two additional symbols
 * mark the beginning and the end of a sequence.
 */
final class TrigramModel {
  private static final double DISCOUNT = 0.75;

  private final int symbols;
  private final int width;
  private final TreeMap<Long, Integer> counts;

  /** The bigram probability, by the previous symbol and the symbol. */
  private final float[] bigrams;

  /** The weight of the bigram in the interpolation, by the two previous symbols. */
  private final float[] backoff;

  private final LongFloatTable trigrams;

  /**
   * @param symbols the size of the alphabet
   * @param counts how often each trigram was seen, keyed by {@link #key}
   * @param alone the prior probability of each single symbol of the alphabet
   */
  TrigramModel(int symbols, Map<Long, Integer> counts, double[] alone) {
    this.symbols = symbols;
    this.width = symbols + 2;
    this.counts = new TreeMap<>(counts);
    this.bigrams = new float[width * width];
    this.backoff = new float[width * width];
    countBigrams(singles(alone));
    this.trigrams = new LongFloatTable(counts.size());
    countTrigrams();
  }

  static long key(int first, int second, int third) {
    return (long) first << 40 | (long) second << 20 | third;
  }

  private static int first(long key) {
    return (int) (key >>> 40);
  }

  private static int second(long key) {
    return (int) (key >>> 20) & 0xFFFFF;
  }

  private static int third(long key) {
    return (int) key & 0xFFFFF;
  }

  /** The symbol that marks the end of a sequence. */
  int end() {
    return symbols;
  }

  /** The symbol that marks the beginning of a sequence. */
  int beginning() {
    return symbols + 1;
  }

  /** The counts from which the probabilities were computed. */
  Map<Long, Integer> counts() {
    return counts;
  }

  /** Counts the trigrams of sequences over an alphabet of {@code symbols} symbols. */
  static Map<Long, Integer> count(int symbols, List<int[]> sequences) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int[] sequence : sequences) {
      int before = symbols + 1;
      int last = symbols + 1;
      for (int symbol : sequence) {
        counts.merge(key(before, last, symbol), 1, Integer::sum);
        before = last;
        last = symbol;
      }
      counts.merge(key(before, last, symbols), 1, Integer::sum);
    }
    return counts;
  }

  private double[] singles(double[] alone) {
    double[] singles = new double[width];
    double all = 0;
    for (Map.Entry<Long, Integer> seen : counts.entrySet()) {
      singles[third(seen.getKey())] += seen.getValue();
      all += seen.getValue();
    }
    for (int symbol = 0; symbol < width; symbol++) {
      double seen = singles[symbol] / all;
      singles[symbol] = symbol < symbols ? 0.9 * seen + 0.1 * alone[symbol] : seen;
    }
    return singles;
  }

  private void countBigrams(double[] singles) {
    int[] pairs = new int[width * width];
    for (Map.Entry<Long, Integer> seen : counts.entrySet()) {
      pairs[second(seen.getKey()) * width + third(seen.getKey())] += seen.getValue();
    }
    for (int before = 0; before < width; before++) {
      double all = 0;
      int kinds = 0;
      for (int symbol = 0; symbol < width; symbol++) {
        all += pairs[before * width + symbol];
        kinds += pairs[before * width + symbol] > 0 ? 1 : 0;
      }
      double rest = all == 0 ? 1 : DISCOUNT * kinds / all;
      for (int symbol = 0; symbol < width; symbol++) {
        int seen = pairs[before * width + symbol];
        double discounted = seen == 0 ? 0 : (seen - DISCOUNT) / all;
        bigrams[before * width + symbol] = (float) (discounted + rest * singles[symbol]);
      }
    }
  }

  private void countTrigrams() {
    int[] all = new int[width * width];
    int[] kinds = new int[width * width];
    counts.forEach((key, seen) -> {
      all[first(key) * width + second(key)] += seen;
      kinds[first(key) * width + second(key)]++;
    });
    for (int pair = 0; pair < all.length; pair++) {
      backoff[pair] = all[pair] == 0 ? 1 : (float) (DISCOUNT * kinds[pair] / all[pair]);
    }
    counts.forEach((key, seen) -> {
      double discounted = (seen - DISCOUNT) / all[first(key) * width + second(key)];
      trigrams.put(key, (float) discounted);
    });
  }

  /** The probability of a symbol after two other symbols. */
  double probability(int before, int last, int symbol) {
    float weight = backoff[before * width + last];
    double bigram = bigrams[last * width + symbol];
    return weight == 1 ? bigram : trigrams.get(key(before, last, symbol)) + weight * bigram;
  }

  /** The natural logarithm of the probability of a whole sequence, including its end. */
  double logProbability(int[] sequence) {
    int before = beginning();
    int last = beginning();
    double sum = 0;
    for (int symbol : sequence) {
      sum += Math.log(probability(before, last, symbol));
      before = last;
      last = symbol;
    }
    return sum + Math.log(probability(before, last, end()));
  }

  /** The lines that {@link #parse} reads: three symbols and a count. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (key, seen) -> lines.add(first(key) + " " + second(key) + " " + third(key) + " " + seen));
    return lines;
  }

  /** Parses one of the {@link #lines} and adds it to the counts. */
  static void parse(String line, Map<Long, Integer> counts) {
    String[] numbers = line.split(" ", -1);
    long key =
        key(
            Integer.parseInt(numbers[0]),
            Integer.parseInt(numbers[1]),
            Integer.parseInt(numbers[2]));
    counts.put(key, Integer.valueOf(numbers[3]));
  }
}
