package org.fihrist.eval;

import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.fihrist.search.RankedArticle;

/**
 * Quality measures of rankings, each from 0 to 1. They are computed as by trec_eval 9 with {@code
 * -c}: the mean over all judged topics, in which a topic without results counts as 0. A grade of 1
 * or more means relevant.
 *
 * @param ndcgAt10 {@code ndcg_cut.10}: the sum of grade / log2(rank + 1) over the first ten
 *     articles, divided by the sum for the best possible order of all judged articles; grades below
 *     0 count as 0
 * @param mrrAt10 {@code recip_rank} with {@code -M 10}: 1 / rank of the first relevant article
 *     among the first ten
 * @param successAt1 {@code success.1}: whether the first article is relevant
 * @param recallAt100 {@code recall.100}: the share of the relevant articles that are among the
 *     first hundred
 */
public record Measures(double ndcgAt10, double mrrAt10, double successAt1, double recallAt100) {
  /** The number of articles in a ranking that these measures need. */
  public static final int DEPTH = 100;

  private static final int CUT = 10;

  /** The measures of one ranking, from the grades of the topic's articles. */
  public static Measures of(Ranking ranking, Map<String, Integer> grades) {
    List<Integer> found =
        ranking.articles().stream()
            .limit(DEPTH)
            .map(RankedArticle::id)
            .map(id -> grades.getOrDefault(id, 0))
            .toList();
    List<Integer> ideal = grades.values().stream().sorted(reverseOrder()).toList();
    double best = gain(ideal);
    long relevant = relevant(ideal);
    return new Measures(
        best == 0 ? 0 : gain(found) / best,
        reciprocalRank(found),
        relevant(found.stream().limit(1).toList()),
        relevant == 0 ? 0 : (double) relevant(found) / relevant);
  }

  /** The mean over all topics that were judged. */
  public static Measures mean(List<Ranking> run, Qrels qrels) {
    List<Measures> topics =
        run.stream()
            .filter(ranking -> qrels.judges(ranking.topic()))
            .map(ranking -> of(ranking, qrels.of(ranking.topic())))
            .toList();
    return new Measures(
        mean(topics, Measures::ndcgAt10),
        mean(topics, Measures::mrrAt10),
        mean(topics, Measures::successAt1),
        mean(topics, Measures::recallAt100));
  }

  private static double mean(List<Measures> topics, ToDoubleFunction<Measures> measure) {
    return topics.stream().mapToDouble(measure).average().orElse(0);
  }

  private static double gain(List<Integer> grades) {
    return IntStream.range(0, Math.min(CUT, grades.size()))
        .mapToDouble(i -> Math.max(0, grades.get(i)) * Math.log(2) / Math.log(i + 2))
        .sum();
  }

  private static double reciprocalRank(List<Integer> grades) {
    return IntStream.range(0, Math.min(CUT, grades.size()))
        .filter(i -> grades.get(i) > 0)
        .mapToDouble(i -> 1.0 / (i + 1))
        .findFirst()
        .orElse(0);
  }

  private static long relevant(List<Integer> grades) {
    return grades.stream().filter(grade -> grade > 0).count();
  }
}
