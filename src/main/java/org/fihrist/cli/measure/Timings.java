package org.fihrist.cli.measure;

import java.util.ArrayList;
import java.util.List;

/** How long the same thing took, again and again, in milliseconds. */
final class Timings {
  private static final double NANOS_A_MILLI = 1e6;

  private final List<Double> millis = new ArrayList<>();

  /** Something that is timed. */
  interface Work {
    void run() throws Exception;
  }

  void time(Work work) throws Exception {
    long started = System.nanoTime();
    work.run();
    millis.add((System.nanoTime() - started) / NANOS_A_MILLI);
  }

  /** Adds a time, or whatever else has a median. */
  void add(double value) {
    millis.add(value);
  }

  int count() {
    return millis.size();
  }

  /** Each of these times as a multiple of the other's of the same round. */
  Timings over(Timings other) {
    Timings ratios = new Timings();
    for (int i = 0; i < millis.size(); i++) {
      ratios.add(millis.get(i) / other.millis.get(i));
    }
    return ratios;
  }

  double median() {
    return quantile(0.5);
  }

  /** The time that a share of all took no longer than; there is at least one. */
  double quantile(double share) {
    List<Double> sorted = millis.stream().sorted().toList();
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
