package org.fihrist.eval;

import java.util.List;

/**
 * How a contestant did.
 *
 * @param name the contestant's
 * @param run what it found, in the order of the topics, those without judgments included
 * @param measures how good that is
 * @param times how long it took
 */
public record Outcome(String name, List<Ranking> run, Measures measures, QueryTimes times) {
  public Outcome {
    run = List.copyOf(run);
  }
}
