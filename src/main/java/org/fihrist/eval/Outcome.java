package org.fihrist.eval;

import java.util.List;

/**
 * The results of a contestant.
 *
 * @param name the name of the contestant
 * @param run the rankings in the order of the topics, including topics without judgments
 * @param measures the quality of the rankings
 * @param times the times of the queries
 */
public record Outcome(String name, List<Ranking> run, Measures measures, QueryTimes times) {
  public Outcome {
    run = List.copyOf(run);
  }
}
