package org.fihrist.eval;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.search.RankedArticle;

/**
 * Measures engines on the same topics in one run.
 *
 * <p>Several passes over all topics warm up the engines; the last pass is timed. In a pass, each
 * topic is given to all contestants before the next topic, and the order of the contestants changes
 * from topic to topic, so that load on the machine or compilation favours none of them.
 */
public final class Evaluation {
  /** After this number of passes, times no longer fall. */
  private static final int WARM_UP_PASSES = 5;

  private final List<EvaluatedSystem> contestants;
  private final List<Topic> topics;

  private Evaluation(List<EvaluatedSystem> contestants, Topics topics) {
    this.contestants = contestants;
    this.topics = topics.all();
  }

  /**
   * Measures the contestants and returns the outcomes in their order. The time of a query is the
   * time of ranking to a depth of {@link Measures#DEPTH}.
   *
   * @throws IllegalArgumentException when no topic has judgments
   */
  public static List<Outcome> compare(
      List<EvaluatedSystem> contestants, Topics topics, Qrels qrels) {
    if (topics.all().stream().noneMatch(topic -> qrels.judges(topic.id()))) {
      throw new IllegalArgumentException(
          "none of the topics has judgments; check that both files have the same topic ids");
    }
    Evaluation evaluation = new Evaluation(contestants, topics);
    for (int i = 0; i < WARM_UP_PASSES; i++) {
      evaluation.pass();
    }
    return evaluation.pass().stream().map(sheet -> sheet.outcome(qrels)).toList();
  }

  private List<Sheet> pass() {
    List<Sheet> sheets =
        contestants.stream().map(contestant -> new Sheet(contestant, topics.size())).toList();
    for (int i = 0; i < topics.size(); i++) {
      for (int turn = 0; turn < sheets.size(); turn++) {
        sheets.get((i + turn) % sheets.size()).take(topics.get(i));
      }
    }
    return sheets;
  }

  /** The results of one contestant in one pass. */
  private static final class Sheet {
    private final EvaluatedSystem contestant;
    private final List<Ranking> run = new ArrayList<>();
    private final long[] nanos;

    Sheet(EvaluatedSystem contestant, int topics) {
      this.contestant = contestant;
      this.nanos = new long[topics];
    }

    void take(Topic topic) {
      long start = System.nanoTime();
      List<RankedArticle> articles = contestant.ranking().rank(topic.text(), Measures.DEPTH);
      nanos[run.size()] = System.nanoTime() - start;
      run.add(new Ranking(topic.id(), articles));
    }

    Outcome outcome(Qrels qrels) {
      return new Outcome(contestant.name(), run, Measures.mean(run, qrels), QueryTimes.of(nanos));
    }
  }
}
