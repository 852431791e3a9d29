package org.fihrist.cli.measure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fihrist.eval.ListwiseFit.Example;
import org.fihrist.eval.Measures;
import org.fihrist.eval.Qrels;
import org.fihrist.eval.Ranking;
import org.fihrist.eval.Topic;
import org.fihrist.eval.Topics;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.query.BoxParser;
import org.fihrist.ranking.Candidate;
import org.fihrist.search.RankedArticle;

/**
 * Judged topics with the features of their candidates.
 *
 * @param name the name of the set in reports
 * @param topics the judged topics
 * @param weight the weight of each topic of the set in fitting
 */
record JudgedTopics(String name, List<Judged> topics, double weight) {
  /** A topic, its candidates and their grades. */
  record Judged(Topic topic, List<Candidate> candidates, Map<String, Integer> grades) {
    /**
     * Returns the fold of a topic. Topics with the same relevant article are always in the same
     * fold.
     */
    int fold(int folds) {
      String answer = grades.keySet().stream().min(Comparator.naturalOrder()).orElse("");
      return Math.floorMod((answer.hashCode() * 0x9E3779B1) >>> 7, folds);
    }

    /**
     * Returns the training example of a topic: the candidates of the first tier with a relevant
     * article.
     */
    List<Example> examples(List<Integer> columns, double weight) {
      int tier =
          candidates.stream()
              .filter(each -> grades.getOrDefault(each.id(), 0) > 0)
              .mapToInt(Candidate::tier)
              .max()
              .orElse(-1);
      List<Candidate> among = candidates.stream().filter(each -> each.tier() == tier).toList();
      double sum =
          among.stream().mapToInt(each -> Math.max(0, grades.getOrDefault(each.id(), 0))).sum();
      if (among.size() < 2 || sum == 0) {
        return List.of();
      }
      double[][] features = new double[among.size()][];
      double[] targets = new double[among.size()];
      for (int i = 0; i < targets.length; i++) {
        features[i] = chosen(among.get(i).values(), columns);
        targets[i] = Math.max(0, grades.getOrDefault(among.get(i).id(), 0)) / sum;
      }
      return List.of(new Example(features, targets, weight));
    }

    /** Returns the order of the candidates under a model. */
    Ranking ranked(double[] weights, List<Integer> columns) {
      List<RankedArticle> ranked = new ArrayList<>();
      for (Candidate each : candidates) {
        double[] values = chosen(each.values(), columns);
        double score =
            IntStream.range(0, values.length).mapToDouble(i -> weights[i] * values[i]).sum();
        ranked.add(new RankedArticle(each.id(), score));
      }
      Map<String, Integer> tiers =
          candidates.stream().collect(toMap(Candidate::id, Candidate::tier));
      ranked.sort(
          Comparator.<RankedArticle>comparingInt(each -> -tiers.getOrDefault(each.id(), 0))
              .thenComparingDouble(each -> -each.score()));
      return new Ranking(topic.id(), ranked);
    }

    private static double[] chosen(double[] values, List<Integer> columns) {
      return columns.stream().mapToDouble(column -> values[column]).toArray();
    }
  }

  /** Returns the same topics with another weight in fitting. */
  JudgedTopics withWeight(double newWeight) {
    return new JudgedTopics(name, topics, newWeight);
  }

  static JudgedTopics of(String name, LuceneSearchEngine engine, Topics topics, Qrels qrels) {
    List<Judged> judged = new ArrayList<>();
    for (Topic topic : topics.all()) {
      if (qrels.judges(topic.id())) {
        List<Candidate> candidates = engine.candidates(BoxParser.parse(topic.text()).query());
        judged.add(new Judged(topic, candidates, qrels.of(topic.id())));
      }
    }
    return new JudgedTopics(name, judged, 1);
  }

  /**
   * Returns the mean nDCG@10 when each topic is ranked by the model that was fitted without its
   * fold.
   */
  double ndcg(List<double[]> foldWeights, List<Integer> columns) {
    return topics.stream()
        .mapToDouble(topic -> {
          double[] weights = foldWeights.get(topic.fold(foldWeights.size()));
          return Measures.of(topic.ranked(weights, columns), topic.grades()).ndcgAt10();
        })
        .average()
        .orElse(0);
  }
}
