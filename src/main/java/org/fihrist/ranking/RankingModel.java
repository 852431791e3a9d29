package org.fihrist.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.fihrist.terms.evidence.Feature;

/**
 * A linear model with one weight for each {@link Feature} of a candidate. The weighted features are
 * added to the BM25 score of families. Their unit is the sum of the rarities of the words of the
 * query. The weights are in {@code weights.tsv}; {@code fihrist tune} fitted them.
 *
 * @param weights the weight of each feature; a missing feature has weight 0
 */
public record RankingModel(Map<Feature, Double> weights) {
  private static final String RESOURCE = "weights.tsv";
  private static final double MIN_TRIGRAMS = 1e-6;

  public RankingModel {
    weights = Map.copyOf(weights);
  }

  private static final class Shipped {
    static final RankingModel MODEL = read();

    private Shipped() {}
  }

  /** Returns the model that searches use. */
  public static RankingModel shipped() {
    return Shipped.MODEL;
  }

  private static RankingModel read() {
    try (InputStream in = RankingModel.class.getResourceAsStream(RESOURCE)) {
      Map<Feature, Double> weights = new EnumMap<>(Feature.class);
      new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(columns ->
              weights.put(
                  Feature.valueOf(columns[0].toUpperCase(Locale.ROOT)),
                  Double.valueOf(columns[1])));
      return new RankingModel(weights);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * Returns the values that the features add to the scores of the candidates of one query.
   *
   * @param features the features of each candidate, as they were read
   * @param rarity the sum of the rarities of the words of the query
   */
  double[] additions(List<float[]> features, double rarity) {
    double[] byPlace = new double[Feature.COUNT];
    weights.forEach((feature, weight) -> byPlace[feature.place()] = weight);
    int trigrams = Feature.TRIGRAMS.place();
    double most = mostTrigrams(features);
    double[] additions = new double[features.size()];
    for (int i = 0; i < additions.length; i++) {
      float[] each = features.get(i);
      double sum = 0;
      for (int place = 0; place < byPlace.length; place++) {
        float value = place == trigrams ? (float) (each[place] / most) : each[place];
        sum += byPlace[place] * value;
      }
      additions[i] = rarity * sum;
    }
    return additions;
  }

  private static double mostTrigrams(List<float[]> features) {
    double most = MIN_TRIGRAMS;
    for (float[] each : features) {
      most = Math.max(most, each[Feature.TRIGRAMS.place()]);
    }
    return most;
  }

  /** Returns the features with {@link Feature#TRIGRAMS} relative to the best candidate. */
  static List<float[]> relative(List<float[]> features) {
    int trigrams = Feature.TRIGRAMS.place();
    double most = mostTrigrams(features);
    return features.stream()
        .map(each -> {
          float[] copy = each.clone();
          copy[trigrams] = (float) (each[trigrams] / most);
          return copy;
        })
        .toList();
  }
}
